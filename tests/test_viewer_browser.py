"""The view in a browser: keys and clicks, colours that can be read, paper, narrow screens, no script, and no way in or out.

Needs Chromium with its driver, and selenium (the dependency group ``browser``); it is skipped where they are missing.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import briefparse
import views
from briefparse import Briefing

webdriver: Any = pytest.importorskip(
    "selenium.webdriver", reason="selenium is missing: pip install 'briefparse[browser]'"
)
Keys = webdriver.Keys
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = [
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="Chromium or its driver is not installed"),
    pytest.mark.xdist_group("browser"),
]
ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--window-size=1280,800",
)
SAMPLE = (Path(briefparse.__file__).parent / "samples" / "answers.html").read_bytes()


class Browser:
    """A browser with a view open."""

    def __init__(self, driver: Any, folder: Path) -> None:
        self.driver = driver
        self.folder = folder
        self.page = ""

    def open(self, briefing: Briefing, fragment: str = "") -> None:
        """Open the view of a briefing, with no emulation left from before and an empty log."""
        path = self.folder / "view.html"
        path.write_text(briefparse.view(briefing), "utf-8")
        self.page = path.as_uri()
        self.driver.get("about:blank")
        self.emulate()
        self.narrow(1280)
        for log in ("browser", "performance"):
            self.driver.get_log(log)
        self.driver.get(f"{self.page}{fragment}")

    def run(self, script: str, *arguments: object) -> Any:
        return self.driver.execute_script(script, *arguments)

    def cdp(self, command: str, **arguments: object) -> None:
        self.driver.execute_cdp_cmd(command, arguments)

    def emulate(self, scheme: str = "light", media: str = "") -> None:
        self.cdp(
            "Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}]
        )

    def narrow(self, width: int) -> None:
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)

    def press(self, *keys: str) -> None:
        for key in keys:
            webdriver.ActionChains(self.driver).send_keys(key).perform()

    def click(self, selector: str) -> None:
        self.driver.find_element("css selector", selector).click()

    def current(self) -> tuple[str | None, str | None]:
        """Return the ids of the turn and the exchange that are chosen."""
        turn, exchange = self.run(
            "return ['.turn', '.exchange'].map(s => document.querySelector(s + '.now[aria-current=true]')?.id)"
        )
        return turn, exchange

    def is_seen(self, selector: str) -> bool:
        """Say whether the top of an element is in the part of its pane that is seen."""
        return bool(
            self.run(
                "const e = document.querySelector(arguments[0]), b = e.getBoundingClientRect(),"
                " p = e.closest('main, aside').getBoundingClientRect();"
                "return b.top >= p.top - 1 && b.top < p.bottom && b.top < innerHeight",
                selector,
            )
        )

    def complaints(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]


@pytest.fixture(scope="session")
def driver() -> Iterator[Any]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM or ""
        for argument in (*ARGUMENTS, f"--user-data-dir={profile}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        started = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
        yield started
        started.quit()


@pytest.fixture
def browser(driver: Any, tmp_path: Path) -> Iterator[Browser]:
    opened = Browser(driver, tmp_path)
    yield opened
    opened.cdp("Emulation.setScriptExecutionDisabled", value=False)
    assert opened.complaints() == []


def rich() -> Briefing:
    return briefparse.parse(views.RICH, xpaths=True)


def test_a_click_on_a_turn_shows_its_exchange(browser: Browser) -> None:
    browser.open(briefparse.parse(views.long_page(200)))
    assert browser.current() == (None, None)
    browser.click("#turn-3 p")
    assert browser.current() == ("turn-3", "exchange-1")
    browser.run("document.querySelector('#turn-151').scrollIntoView()")
    browser.click("#turn-151 p")
    assert browser.current() == ("turn-151", "exchange-75")
    assert browser.is_seen("#exchange-75")
    assert browser.run("return [...document.querySelectorAll('.in')].map(e => e.id)") == ["turn-150", "turn-151"]
    assert browser.run("return location.hash") == "#turn-151"


def test_a_click_on_an_exchange_scrolls_to_its_turns(browser: Browser) -> None:
    browser.open(briefparse.parse(views.long_page(200)))
    browser.run("document.querySelector('#exchange-60').scrollIntoView()")
    assert not browser.is_seen("#turn-120")
    browser.click("#exchange-60")
    assert browser.current() == ("turn-120", "exchange-60")
    assert browser.is_seen("#turn-120")
    browser.click("#exchange-60 .answer > a")
    assert browser.current() == ("turn-121", "exchange-60")


def test_facts_of_a_turn_are_shown_when_it_is_chosen(browser: Browser) -> None:
    browser.open(rich())
    assert not browser.driver.find_element("css selector", "#turn-3 .facts").is_displayed()
    browser.click("#turn-3 p")
    assert "/html[1]/body[1]" in browser.driver.find_element("css selector", "#turn-3 .facts").text


def test_a_click_that_ends_a_selection_chooses_nothing(browser: Browser) -> None:
    browser.open(rich())
    browser.run(
        "getSelection().selectAllChildren(document.querySelector('#turn-3 p'));"
        "document.querySelector('#turn-3').click()"
    )
    assert browser.current() == (None, None)


def test_a_link_to_a_part_moves_only_its_pane(browser: Browser) -> None:
    browser.open(briefparse.parse(views.long_page(200)), "#turn-20")
    before = browser.run("return document.querySelector('#text').scrollTop")
    browser.click("nav a[href='#coverage']")
    assert browser.is_seen("#coverage")
    assert browser.run("return [document.querySelector('#text').scrollTop, scrollY]") == [before, 0]


def test_keys_go_from_turn_to_turn_and_from_exchange_to_exchange(browser: Browser) -> None:
    browser.open(rich())
    steps = [
        ("k", "turn-0", None),
        ("j", "turn-1", None),
        (Keys.ARROW_DOWN, "turn-2", "exchange-0"),
        (Keys.ARROW_UP, "turn-1", None),
        ("k", "turn-0", None),
        ("k", "turn-0", None),
        ("n", "turn-2", "exchange-0"),
        ("n", "turn-4", "exchange-1"),
        ("n", "turn-7", "exchange-2"),
        ("p", "turn-4", "exchange-1"),
        ("j", "turn-5", "exchange-1"),
        ("j", "turn-6", None),
        ("n", "turn-7", "exchange-2"),
        ("k", "turn-6", None),
        ("p", "turn-4", "exchange-1"),
        ("j", "turn-5", "exchange-1"),
        (Keys.ENTER, "turn-4", "exchange-1"),
        (Keys.ENTER, "turn-4", "exchange-1"),
    ]
    for key, turn, exchange in steps:
        browser.press(key)
        assert browser.current() == (turn, exchange), key
    assert browser.run("return document.activeElement.id") == "turn-4"
    browser.press(Keys.ESCAPE)
    assert browser.current() == (None, None)


def test_an_arrow_reads_a_long_turn_to_its_end_before_it_goes_on(browser: Browser) -> None:
    long = "The common fund pays for every pier on the coast. " * 150
    browser.open(
        briefparse.parse(
            f"<p>QUESTION: Who pays?</p><p>MS. ROWE: {long}</p><p>QUESTION: Is it so?</p><p>MS. ROWE: Yes.</p>"
        )
    )
    browser.press("j", "j")
    assert browser.current()[0] == "turn-1"
    top = browser.run("return document.querySelector('#text').scrollTop")
    browser.press(Keys.ARROW_DOWN)
    assert browser.current()[0] == "turn-1"
    assert browser.run("return document.querySelector('#text').scrollTop") > top
    browser.press("j")
    assert browser.current()[0] == "turn-2"


def test_search_hides_what_does_not_match_and_marks_what_does(browser: Browser) -> None:
    browser.open(rich())
    browser.press("/", *"ISLANDS")
    assert browser.run("return document.querySelector('#found').value") == "1 of 11 turns"
    seen = "return [...document.querySelectorAll('.turn, .exchange')].filter(e => e.offsetParent).map(e => e.id)"
    assert browser.run(seen) == ["turn-3", "exchange-0"]
    assert browser.run("return CSS.highlights.get('found').size") == 1
    browser.press(Keys.ENTER)
    assert browser.current() == ("turn-3", "exchange-0")
    browser.press("j")
    assert browser.current() == ("turn-3", "exchange-0")
    browser.press(Keys.ESCAPE)
    assert len(browser.run(seen)) == 15
    assert browser.run("return [document.querySelector('#found').value, CSS.highlights.size]") == ["", 0]


@pytest.mark.parametrize(("words", "count"), [("moderator", 2), ("orla venn", 4), ("role by", 0), ("nothing such", 0)])
def test_search_looks_at_words_names_and_roles(browser: Browser, words: str, count: int) -> None:
    browser.open(rich())
    browser.press("/", words)
    assert browser.run("return document.querySelector('#found').value") == f"{count} of 11 turns"


def test_a_link_to_a_turn_that_the_search_hides_ends_the_search(browser: Browser) -> None:
    browser.open(rich())
    browser.press("/", "islands")
    browser.click("#exchange-0 .question > a")
    assert browser.current() == ("turn-2", "exchange-0")
    assert browser.driver.find_element("css selector", "#turn-2").is_displayed()


def test_a_link_to_a_region_that_the_search_hides_ends_the_search(browser: Browser) -> None:
    browser.open(rich())
    place = browser.run("return document.querySelector('span.ignored').id")
    browser.press("/", "nobody")
    browser.click(f"#coverage a[href='#{place}']")
    assert browser.run("return document.querySelector('#search').value") == ""
    assert browser.is_seen(f"#{place}")


def test_search_stands_letters_that_are_longer_in_lower_case(browser: Browser) -> None:
    browser.open(briefparse.parse("Q: Is the pier at \u0130\u0130\u0130 open?\n\nMS. ROWE: The pier is."))
    browser.press("/", "open?")
    assert browser.run("return document.querySelector('#found').value") == "1 of 2 turns"


def test_a_key_with_control_belongs_to_the_browser_and_an_arrow_scrolls_the_exchanges(browser: Browser) -> None:
    browser.open(briefparse.parse(views.long_page(200)))
    press = (
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: arguments[0], ctrlKey: arguments[1], bubbles: true}))"
    )
    browser.run(press, "n", True)  # noqa: FBT003 - arguments of the script
    assert browser.current() == (None, None)
    browser.run("document.querySelector('#side').focus()")
    browser.press(Keys.ARROW_DOWN)
    assert browser.current() == (None, None)
    browser.run(press, "n", False)  # noqa: FBT003
    assert browser.current() == ("turn-0", "exchange-0")


def test_a_link_to_another_page_is_left_to_the_browser(browser: Browser) -> None:
    metadata = evolve(rich().metadata, url="https://www.example.org/#turn-1")
    browser.open(evolve(rich(), metadata=metadata))
    was_prevented = browser.run(
        "let was; addEventListener('click', (e) => { was = e.defaultPrevented; e.preventDefault(); });"
        "document.querySelector('#metadata a').click(); return was"
    )
    assert was_prevented is False
    assert browser.current() == (None, None)


def test_keys_are_shown_and_letters_in_the_search_are_letters(browser: Browser) -> None:
    browser.open(rich())
    browser.press("?")
    assert "the next exchange" in browser.driver.find_element("css selector", "dialog").text
    browser.press("j")
    assert browser.current() == (None, None)
    browser.press(Keys.ESCAPE)
    assert not browser.run("return document.querySelector('dialog').open")
    browser.press("/", "j", "?")
    assert browser.run("return document.querySelector('#search').value") == "j?"
    assert browser.current() == (None, None)
    browser.press(Keys.ESCAPE, "j")
    assert browser.current() == ("turn-0", None)


def test_everything_is_reached_by_tab_with_a_focus_that_is_seen(browser: Browser) -> None:
    browser.open(briefparse.parse(SAMPLE))
    wanted = browser.run(
        "return [...document.querySelectorAll('a, button, input, select, [tabindex=\"0\"]')]"
        ".filter(e => e.getClientRects().length).length"
    )
    reached = set()
    for _ in range(wanted):
        browser.press(Keys.TAB)
        key, style, width = browser.run(
            "const e = document.activeElement, s = getComputedStyle(e);"
            "e.dataset.n ??= document.querySelectorAll('[data-n]').length;"
            "return [e.dataset.n, s.outlineStyle, parseFloat(s.outlineWidth)]"
        )
        reached.add(key)
        assert style == "solid"
        assert width >= 2
    assert len(reached) == wanted


def test_landmarks_and_names(browser: Browser) -> None:
    browser.open(rich())
    assert browser.run(
        "return [...document.querySelectorAll('main, nav, aside, body > header')].map(e => e.localName)"
    ) == ["nav", "header", "main", "aside"]
    nameless = browser.run(
        "return [...document.querySelectorAll('a, button, input, select, nav, main, aside, section, dialog')]"
        ".filter(e => !(e.textContent.trim() || e.ariaLabel || e.getAttribute('aria-labelledby'))).length"
    )
    assert nameless == 0


#: The least contrast of text with what is behind it, over all elements that are seen; gradients are not counted.
CONTRAST = """
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const paint = (colors) => {
  canvas.clearRect(0, 0, 1, 1);
  for (const color of colors) { canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const light = (rgb) => {
  const [r, g, b] = rgb.map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
let least = [99, ''];
let texts = 0;
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const element = walk.currentNode.parentElement;
  if (!walk.currentNode.data.trim() || !element.getClientRects().length) continue;
  texts += 1;
  const behind = [];
  for (let e = element; e; e = e.parentElement) behind.unshift(getComputedStyle(e).backgroundColor);
  const back = light(paint(behind));
  const front = light(paint([...behind, getComputedStyle(element).color]));
  const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  if (ratio < least[0]) least = [ratio, element.outerHTML.slice(0, 80)];
}
return [texts, ...least];
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("briefing", [views.crowd(), views.unclaimed()], ids=["crowd", "unclaimed"])
def test_all_text_can_be_read_in_light_and_in_dark(browser: Browser, scheme: str, briefing: Briefing) -> None:
    browser.open(briefing)
    browser.emulate(scheme)
    for classes in ("", "in", "now"):
        browser.run(
            "document.querySelectorAll('.turn, .exchange').forEach(e => e.classList.add(arguments[0] || 'x'))", classes
        )
        texts, ratio, where = browser.run(CONTRAST)
        assert texts > 100
        assert ratio >= 4.5, where


def test_the_switch_goes_against_what_the_system_prefers(browser: Browser) -> None:
    browser.open(rich())
    ground = "return getComputedStyle(document.body).backgroundColor"
    browser.emulate("dark")
    dark = browser.run(ground)
    browser.emulate("light")
    light = browser.run(ground)
    assert dark != light
    browser.click("#scheme option:nth-child(3)")
    assert browser.run(ground) == dark
    browser.emulate("dark")
    browser.click("#scheme option:nth-child(2)")
    assert browser.run(ground) == light


def test_roles_differ_by_their_line_also_without_colour(browser: Browser) -> None:
    browser.open(views.crowd())
    lines = browser.run(
        "return [...document.querySelectorAll('.turn')].slice(0, 4).map(e => getComputedStyle(e).borderInlineStartStyle)"
    )
    assert lines == ["dashed", "solid", "dotted", "double"]


def test_paper_has_everything_and_no_controls(browser: Browser) -> None:
    browser.open(rich(), "#turn-3")
    browser.press("/", "islands")
    browser.emulate("dark", "print")
    hidden = browser.run(
        "return [...document.querySelectorAll('main *, aside *, .title *')].filter(e => !e.getClientRects().length)"
        ".map(e => e.outerHTML.slice(0, 60))"
    )
    assert hidden == []
    assert not browser.driver.find_element("css selector", ".top").is_displayed()
    colours = browser.run(
        "return [...new Set([...document.querySelectorAll('main .label, main .role, main p')].map(e => getComputedStyle(e).color))]"
    )
    assert {*colours} <= {"rgb(0, 0, 0)", "rgb(51, 51, 51)"}
    assert browser.run("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert browser.run("const m = document.querySelector('main'); return m.scrollHeight - m.clientHeight") == 0


@pytest.mark.parametrize(
    "briefing",
    [
        rich(),
        briefparse.parse(views.ARABIC),
        views.unclaimed(),
        views.attack(),
        briefparse.parse(f"Q: Is it {'x' * 900}?\n\nA: It is."),
    ],
    ids=["rich", "arabic", "unclaimed", "attack", "long word"],
)
def test_nothing_is_wider_than_a_narrow_screen(browser: Browser, briefing: Briefing) -> None:
    browser.open(briefing)
    browser.narrow(400)
    assert browser.run("const e = document.documentElement; return e.scrollWidth - e.clientWidth") == 0


def test_on_a_narrow_screen_a_turn_stays_where_it_is_and_its_link_leads_to_its_exchange(browser: Browser) -> None:
    browser.open(rich())
    browser.narrow(400)
    browser.run("document.querySelector('#turn-3').scrollIntoView({block: 'center'})")
    moved = "const y = scrollY; document.querySelector('#turn-3').click(); return scrollY - y"
    assert browser.run(moved) == 0
    assert browser.current() == ("turn-3", "exchange-0")
    browser.click("#turn-3 header a")
    assert browser.current() == ("turn-2", "exchange-0")


@pytest.mark.parametrize(
    "briefing",
    [rich(), views.attack(), briefparse.parse(views.hostile_page())],
    ids=["rich", "made", "parsed"],
)
def test_nothing_of_a_page_runs_and_nothing_is_asked_of_a_network(browser: Browser, briefing: Briefing) -> None:
    browser.open(briefing)
    browser.press("j", "j", "n", "/", "script", "?")
    assert browser.run("return window.hit ?? null") is None
    assert browser.run(
        "return [document.scripts.length, document.styleSheets.length, document.querySelectorAll('img, iframe, object, embed, link, form, base').length]"
    ) == [1, 1, 0]
    assert (
        browser.run(
            "return [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^(on|src|style$)/.test(a.name)).length"
        )
        == 0
    )
    assert browser.requests() == [browser.page]
    assert browser.run("return performance.getEntriesByType('resource').length") == 0


def test_the_policy_stops_a_script_that_would_get_in(browser: Browser, tmp_path: Path) -> None:
    page = tmp_path / "broken.html"
    page.write_text(
        briefparse.view(rich()).replace(
            "</main>", "<script>window.hit=1</script><img src=x onerror=window.hit=2></main>"
        ),
        "utf-8",
    )
    browser.driver.get(page.as_uri())
    assert browser.run("return window.hit ?? null") is None
    assert len([each for each in browser.complaints() if "Content Security Policy" in each]) >= 2


def test_without_script_everything_can_be_read_and_linked_to(browser: Browser) -> None:
    browser.cdp("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(rich(), "#turn-5")
    browser.cdp("Emulation.setScriptExecutionDisabled", value=False)  # the page's script has not run, and will not
    assert browser.run("return document.documentElement.className") == ""
    hidden = browser.run(
        "return [...document.querySelectorAll('main *, aside *, header *')].filter(e => !e.getClientRects().length).length"
    )
    assert hidden == 0
    assert browser.is_seen("#turn-5")
    ground = "return getComputedStyle(document.querySelector(arguments[0])).backgroundColor"
    assert browser.run(ground, "#turn-5") != browser.run(ground, "#turn-4")
    assert (
        browser.run("return [...document.querySelectorAll('.scripted')].filter(e => e.getClientRects().length).length")
        == 0
    )
    browser.click("#turn-5 header a")
    assert browser.run(ground, "#exchange-1") != browser.run(ground, "#exchange-0")
    assert browser.is_seen("#exchange-1")


def test_a_deep_link_chooses_its_turn_or_exchange(browser: Browser) -> None:
    browser.open(briefparse.parse(views.long_page(200)), "#exchange-70")
    assert browser.current() == ("turn-140", "exchange-70")
    assert browser.is_seen("#turn-140")
    assert browser.is_seen("#exchange-70")
    browser.run("location.hash = '#turn-3'")
    assert (
        browser.run("return new Promise(done => setTimeout(() => done(document.querySelector('.turn.now').id), 50))")
        == "turn-3"
    )


def test_text_from_right_to_left_stands_on_the_right(browser: Browser) -> None:
    browser.open(briefparse.parse(views.ARABIC))
    assert browser.run(
        "const e = document.querySelector('#turn-0 p'); return [getComputedStyle(e).direction, getComputedStyle(e).textAlign]"
    ) == ["rtl", "start"]
    assert browser.run("return getComputedStyle(document.querySelector('#turn-0')).borderRightWidth") == "5px"


def test_a_thousand_turns_are_there_at_once(browser: Browser) -> None:
    browser.open(briefparse.parse(views.long_page(1000)))
    took = browser.run("const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd - t.startTime")
    assert took < 3000
    assert (
        browser.run(
            "const t = performance.now(); document.querySelector('#turn-999').click(); return performance.now() - t"
        )
        < 3000
    )
    assert browser.current() == ("turn-999", "exchange-499")
