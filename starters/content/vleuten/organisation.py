"""Who Welzaam is, in the few words that stand on every page, and the labels it sorts its offer by."""

from starters.domain.content import Organisation, Row, Text

ORGANISATION = Organisation(
    code="vleuten",
    name="Welzaam",
    place=Text(nl="Vleuten-De Meern", en="Vleuten-De Meern"),
    headline=Text(nl="We maken kleine kringen groter", en="We make small circles bigger"),
    mission_sentence=Text(
        nl="Welzaam brengt mensen in Vleuten-De Meern bij elkaar, zodat iedereen kan meedoen op een manier die past.",
        en="Welzaam brings people in Vleuten-De Meern together, so that everyone can take part in a way that suits them.",
    ),
    street="Pastoor Ohllaan 36",
    postcode="3451 CC",
    city="Vleuten",
    email="hallo@welzaam.example",
    hours=Text(nl="maandag t/m donderdag 9.30–16.00 uur", en="Monday to Thursday, 9.30 am–4 pm"),
    walk_in=Text(nl="Loop binnen op Pastoor Ohllaan 36 in Vleuten", en="Walk in at Pastoor Ohllaan 36 in Vleuten"),
    footer_line=Text(
        nl="Buurtverbinder in Vleuten, De Meern en Haarzuilens.",
        en="Connecting neighbours in Vleuten, De Meern and Haarzuilens.",
    ),
    colour="#0b5d57",
    logo_drawing="vleuten-logo",
    hero_drawing="vleuten-hero",
    hero_alt=Text(
        nl="Vijf buurtgenoten van jong tot oud staan dicht bij elkaar. Achter hen raken grote cirkels elkaar.",
        en="Five neighbours, young and old, stand close together. Large circles touch behind them.",
    ),
    holiday_region="NL-midden",
    hours_of="het-kompas",
)

THEMES = (
    Row(slug="ontmoeten", name=Text(nl="Ontmoeten", en="Meeting people")),
    Row(slug="eten-en-koken", name=Text(nl="Eten en koken", en="Eating and cooking")),
    Row(slug="gezond-en-in-beweging", name=Text(nl="Gezond en in beweging", en="Health and exercise")),
    Row(slug="taal-en-leren", name=Text(nl="Taal en leren", en="Language and learning")),
    Row(slug="groen-en-buiten", name=Text(nl="Groen en buiten", en="Green and outdoors")),
    Row(slug="maken-en-repareren", name=Text(nl="Maken en repareren", en="Making and repairing")),
)

AUDIENCES = (
    Row(slug="iedereen", name=Text(nl="Iedereen", en="Everyone")),
    Row(slug="ouderen", name=Text(nl="Ouderen", en="Older people")),
    Row(slug="ouders-en-kinderen", name=Text(nl="Ouders en kinderen", en="Parents and children")),
    Row(slug="jongeren", name=Text(nl="Jongeren", en="Young people")),
    Row(slug="nieuw-in-nederland", name=Text(nl="Nieuw in Nederland", en="New in the Netherlands")),
    Row(slug="mantelzorgers", name=Text(nl="Mantelzorgers", en="Carers of family and friends")),
)
