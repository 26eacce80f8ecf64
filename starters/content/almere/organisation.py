"""Who De Schoor is, in the few words that stand on every page, and the labels it sorts its offer by."""

from starters.domain.content import Organisation, Row, Text

ORGANISATION = Organisation(
    code="almere",
    name="De Schoor",
    place=Text(nl="Almere", en="Almere"),
    headline=Text(nl="Een stad waarin iedereen meetelt", en="A city where everyone counts"),
    mission_sentence=Text(
        nl="De Schoor werkt met bewoners van Almere aan een stad waarin iedereen zich thuis voelt en iets kan betekenen.",
        en="De Schoor works with the people of Almere on a city where all feel at home and have something to give.",
    ),
    street="Haagbeukweg 153",
    po_box="Postbus 1220",
    postcode="1300 BE",
    city="Almere",
    phone="036 - 52 78 500",
    email="info@deschoor.example",
    hours=Text(nl="maandag t/m vrijdag 9.00–17.00 uur", en="Monday to Friday, 9 am–5 pm"),
    footer_line=Text(nl="Welzijn in alle delen van Almere.", en="Welfare work in every part of Almere."),
    colour="#6b2f7d",
    logo_drawing="almere-logo",
    hero_drawing="almere-hero",
    hero_alt=Text(
        nl="Vijf mensen met verschillende achtergronden staan naast elkaar, met grote gekleurde cirkels achter hen.",
        en="Five people of different backgrounds stand side by side, with large coloured circles behind them.",
    ),
    word_neighbourhood=Text(nl="stadsdeel", en="district"),
    word_neighbourhoods=Text(nl="stadsdelen", en="districts"),
    holiday_region="NL-noord",
    header="centre",
    hero="left",
)

THEMES = (
    Row(slug="leefbaar-en-veilig", name=Text(nl="Leefbaar en veilig", en="Liveable and safe")),
    Row(slug="sociaal-en-zorgzaam", name=Text(nl="Sociaal en zorgzaam", en="Social and caring")),
    Row(slug="kleurrijk", name=Text(nl="Kleurrijk", en="Colourful")),
    Row(slug="vernieuwend", name=Text(nl="Vernieuwend", en="Innovating")),
    Row(slug="betrokken", name=Text(nl="Betrokken", en="Involved")),
)

AUDIENCES = (
    Row(slug="alle-leeftijden", name=Text(nl="Alle leeftijden", en="All ages")),
    Row(slug="ouderen", name=Text(nl="Ouderen", en="Older people")),
    Row(slug="jongeren", name=Text(nl="Jongeren", en="Young people")),
    Row(slug="vrouwen", name=Text(nl="Vrouwen", en="Women")),
    Row(slug="gezinnen", name=Text(nl="Gezinnen", en="Families")),
    Row(slug="nieuwe-almeerders", name=Text(nl="Nieuwe Almeerders", en="New in Almere")),
)
