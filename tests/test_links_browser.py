"""Links to turns in a browser: Chromium scrolls to the turn. Skipped, with the reason, where there is none or no Selenium."""

from __future__ import annotations

import shutil
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

import briefparse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

webdriver = pytest.importorskip("selenium.webdriver", reason="Selenium is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not CHROMIUM or not DRIVER, reason="Chromium or its driver is not installed")

#: Blocks so far apart that no two are in the window at once.
STYLE = "<style>p, h1 { margin: 0 0 150vh; padding: 0 0 150vh }</style>"
#: The number of the element in the middle of the window.
IN_VIEW = """
const middle = innerHeight / 2;
const seen = [...document.querySelectorAll('[data-n]')].filter(each => {
  const range = document.createRange();
  range.selectNodeContents(each);
  const box = range.getBoundingClientRect();
  return box.top <= middle + 60 && box.bottom >= middle - 60;
});
return [scrollY, seen.map(each => Number(each.dataset.n))];
"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    profile = tmp_path_factory.mktemp("profile")
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        f"--user-data-dir={profile}",
    ):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    yield driver
    driver.quit()


NUMBERS = count()


@pytest.fixture
def show(browser: Any, folder: Path, address: str) -> Callable[[str], list[list[int]]]:
    """Return what opens the link to each turn of a page, and says which elements are then in view."""

    def opened(body: str) -> list[list[int]]:
        name = f"{next(NUMBERS)}.html"
        page = (
            f"<!doctype html><html><head><meta charset=utf-8><title>t</title>{STYLE}</head><body>{body}</body></html>"
        )
        (folder / name).write_text(page, "utf-8")
        briefing = briefparse.parse(page, url=f"{address}/{name}")
        seen = []
        for number, turn in enumerate(briefing.turns):
            link = briefparse.link(briefing, turn)
            assert link
            browser.get(link.replace("#", f"?{number}#"))  # another address, so that the page is loaded anew
            scrolled, elements = browser.execute_script(IN_VIEW)
            assert scrolled > 0
            seen.append(elements)
        return seen

    return opened


def page_of(said: list[tuple[str, str]], form: str) -> str:
    """Return a page below a headline that fills the window."""
    lines = (form.format(n=n, label=escape(label), text=escape(text)) for n, (label, text) in enumerate(said))
    return f"<h1>Press briefing</h1>{''.join(lines)}"


SAID = [
    ("QUESTION", "Will the ferry run again in June, or not at all?"),
    ("MS. ROWE", "Yes."),
    ("QUESTION", "And who – if I may ask – pays for it, “in full”?"),
    ("MS. ROWE", "Yes."),
    ("QUESTION", "That's no answer, is it, A&B-C 100%?"),
    ("MS. ROWE", "We said in March, and we say it again, that the fund will pay for all of it, as it has always done."),
]


@pytest.mark.parametrize(
    "form",
    [
        "<p data-n={n}>{label}: {text}</p>",
        "<p data-n={n}><b>{label}</b>: {text}</p>",
        "<p data-n={n}><b>{label}:</b><br>{text}</p>",
        "<p data-n={n}><span><b><i>{label}</i></b></span>:&nbsp;{text}</p>",
    ],
)
def test_a_browser_scrolls_to_the_turn(show: Callable[[str], list[list[int]]], form: str) -> None:
    assert show(page_of(SAID, form)) == [[n] for n in range(len(SAID))]


def test_a_label_in_a_block_of_its_own(show: Callable[[str], list[list[int]]]) -> None:
    form = "<div data-n={n} style='margin: 0 0 300vh'><div>{label}:</div><div>{text}</div></div>"
    assert show(page_of(SAID, form)) == [[n] for n in range(len(SAID))]


def test_chinese(show: Callable[[str], list[list[int]]]) -> None:
    said = [
        ("记者", "码头什么时候开放？谁来付这笔钱？"),
        ("发言人", "六月开放。"),
        ("记者", "码头什么时候开放？还有多久？"),
        ("发言人", "六月开放。"),
        ("记者", "カメラは許可されますか？"),
        ("发言人", "码头六月开放，这一点大家早已知道，所以不必再问。钱由基金来付，一直如此，今后也是如此。"),
    ]
    assert show(page_of(said, "<p data-n={n} lang=zh>{label}：{text}</p>")) == [[n] for n in range(len(said))]


#: The first element around what a directive finds is the target; does the text node that an XPath names stand in it?
TARGETS = """
const target = document.querySelector(':target');
const node = document.evaluate(arguments[0], document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
return Boolean(target && node && (target.contains(node) || node.parentNode.contains(target)));
"""


@pytest.mark.parametrize(
    "page", ["us-state/wordpress.html", "us-dod/article.html", "jp-mhlw/contentMain.html", "rba/transcript.html"]
)
def test_pages_with_odd_spaces_and_labels_apart(browser: Any, folder: Path, address: str, page: str) -> None:
    data = (Path(__file__).parent / "pages" / page).read_bytes()
    name = f"{next(NUMBERS)}.html"
    (folder / name).write_bytes(data)
    briefing = briefparse.parse(data, url=f"{address}/{name}", adapter=page.partition("/")[0], xpaths=True)
    for number, turn in enumerate(briefing.turns):
        link = briefparse.link(briefing, turn)
        assert link
        browser.get(link.replace("#", f"?{number}#"))
        xpaths = (turn.xpath, turn.paragraph_xpaths[0])  # it starts with the label or with the words
        assert any(browser.execute_script(TARGETS, xpath) for xpath in xpaths), link
