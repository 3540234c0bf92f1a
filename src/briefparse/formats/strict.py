"""Values to plain JSON data and back, accepting nothing but what it writes.

Every field of a class must be there and have its kind; fields that the class does not have are ignored.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from math import isfinite
from types import GenericAlias
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar, get_args, get_origin

from attrs import fields_dict, frozen, has

from briefparse.model import Role, Span

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")
Hook: TypeAlias = Callable[[Any, Any], Any]


@frozen(slots=False)
class BadDataError(Exception):
    """Data that is not what it should be; `where` is a path like ``turns[3].speaker.role``."""

    where: str
    problem: str


def to_plain(value: object) -> object:
    """Turn a value into lists, dictionaries and scalars."""
    return _converter().unstructure(value)


def from_plain(data: object, kind: type[T]) -> T:
    """Turn data into a value of this class, or say where it is not one."""
    from cattrs import BaseValidationError  # noqa: PLC0415 - see _converter

    try:
        return _converter().structure(data, kind)
    except BaseValidationError as error:
        raise _first(error) from None


def refuse(where: str, problem: str) -> NoReturn:
    """Say what is wrong at this place."""
    raise BadDataError(where, problem)


def refuse_value(expected: str, value: object, where: str = "") -> NoReturn:
    """Say what should be there, and what is."""
    refuse(where, f"must be {expected}, not {_shown(value)}")


def require(data: Mapping[str, object], name: str) -> object:
    """Give the field of this name, or say that it is not there."""
    if name not in data:
        refuse(name, "is missing; every document of this version has it")
    return data[name]


_KINDS: Mapping[type, str] = {
    str: "a string",
    int: "a whole number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
}
_SHOWN_AT_MOST = 40


def _shown(value: object) -> str:
    """Show a short value as it is, a long one by its kind."""
    if isinstance(value, (list, dict)) and value:
        return _KINDS[type(value)]
    text = json.dumps(value)
    return text if len(text) <= _SHOWN_AT_MOST else _KINDS.get(type(value), "a number")


def _first(error: BaseException) -> BadDataError:
    """Find the first thing that is wrong and the whole path to it."""
    from cattrs import transform_error  # noqa: PLC0415 - see _converter

    causes: list[BaseException] = []

    def keep(cause: BaseException, _kind: object) -> str:
        causes.append(cause)
        return ""

    path = transform_error(error, path="", format_exception=keep)[0].removeprefix(" @ ")
    cause = causes[0]
    if not isinstance(cause, BadDataError):
        raise cause
    return BadDataError(".".join(filter(None, (path.removeprefix("."), cause.where))), cause.problem)


@cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415 - takes as long as the rest; listing the formats must stay cheap

    converter = Converter()
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exact)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(Role, _role)
    converter.register_structure_hook(Span, _span)
    converter.register_structure_hook_factory(has, _class_hook(converter))
    converter.register_structure_hook_factory(_has_origin(tuple), _tuple_hook(converter))
    converter.register_structure_hook_factory(_has_origin(Mapping), _mapping_hook(converter))
    return converter


def _has_origin(origin: object) -> Callable[[object], bool]:
    return lambda kind: get_origin(kind) is origin


def _exact(value: object, kind: type) -> object:
    # By type, not isinstance: true is a number for Python, not for JSON.
    if type(value) is not kind:
        refuse_value(_KINDS[kind], value)
    return value


def _number(value: object, _kind: object) -> float:
    if type(value) not in {int, float} or not isfinite(value):  # type: ignore[arg-type]
        refuse_value("a number", value)
    return float(value)  # type: ignore[arg-type]


def _role(value: object, _kind: object) -> Role:
    known = [role.value for role in Role]
    if value not in known:
        refuse_value(f"one of {', '.join(map(json.dumps, known))} or null", value)
    return Role(value)


def _span(value: object, _kind: object) -> Span:
    if not (isinstance(value, list) and [type(each) for each in value] == [int, int]):
        refuse_value("a span [start, end]", value)
    return Span(*value)


def _class_hook(converter: Converter) -> Callable[[Any], Hook]:
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415 - see _converter

    def hook(kind: type) -> Hook:
        read_fields: Hook = make_dict_structure_fn(kind, converter)
        names = tuple(fields_dict(kind))

        def read(value: dict[str, object], _: object) -> object:
            _exact(value, dict)
            # A default of the model is not taken: it is written all the same, so a document without it is not whole.
            for name in names:
                require(value, name)
            return read_fields(value, kind)

        return read

    return hook


def _tuple_hook(converter: Converter) -> Callable[[Any], Hook]:
    def hook(kind: type) -> Hook:
        as_list = GenericAlias(list, get_args(kind)[:1])
        read = converter.get_structure_hook(as_list)
        return lambda value, _: tuple(read(_exact(value, list), as_list))

    return hook


def _mapping_hook(converter: Converter) -> Callable[[Any], Hook]:
    def hook(kind: type) -> Hook:
        as_dict = GenericAlias(dict, get_args(kind))
        read = converter.get_structure_hook(as_dict)
        return lambda value, _: read(_exact(value, dict), as_dict)

    return hook
