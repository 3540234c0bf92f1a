"""Federal Government of Brazil (www.gov.br, planalto.gov.br, itamaraty.gov.br): interviews of the president and of ministers.

- ``plone``: www.gov.br of today and planalto.gov.br to 2022. The text is in ``#parent-fieldname-text``; "Publicado em 30/01/2025
  14h35", and on the older site "publicado 05/11/2016 00h50", is the time of posting. Labels are in bold and end in a dash
  ("Presidente Lula —", "Jornalista Ana Lund –", after that "Ana Lund –") or in a colon, with the outlet in brackets
  ("Ana Lund (Rádio Osten):", "Jornalista:").
- ``joomla``: itamaraty.gov.br to 2020.

Rests on d-schafer/LeaderSpeech, recipes/bra_planalto*.yml, on luizftoledo/luizftoledo.github.io,
scripts/build_lulometro_data.py, on tomasbarcellos/itamaraty, and on the openings of six interviews, as text. Nothing says that
the text alone is of this government, so a page without its address is read as any other.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="br-gov",
    institution="Governo Federal do Brasil",
    hosts=("www.gov.br", "planalto.gov.br", "itamaraty.gov.br"),
    languages=("pt",),
    layouts=(
        Layout(
            name="plone",
            body=css("#parent-fieldname-text"),
            title=css("h1.documentFirstHeading"),
            date=css(".documentPublished"),
            ignored={"social-links": "share", "<figure>": "caption", "image-caption": "caption"},
        ),
        Layout(
            name="joomla",
            body=css("div.item-page"),
            title=css(".page-header h1.documentFirstHeading, .item-page h1, .item-page h2"),
            date=css(".create"),
            ignored={"page-header": "head", "<dl>": "head", "pager": "navigation", "icons": "share"},
        ),
    ),
    zone="America/Sao_Paulo",
    day_first=True,
    evidence="reported",
)
