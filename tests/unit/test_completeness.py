from dataclasses import fields, replace

from activities.domain.completeness import Missing, Told, missing

ALL = Told(place=True, access=True, price=True, contact=True, picture=True)


def test_an_activity_that_says_everything_lacks_nothing():
    assert missing(ALL) == ()


def test_each_thing_that_is_not_told_is_named():
    without = {field.name: missing(replace(ALL, **{field.name: False})) for field in fields(Told)}
    assert without == {
        "place": (Missing.PLACE,),
        "access": (Missing.ACCESS,),
        "price": (Missing.PRICE,),
        "contact": (Missing.CONTACT,),
        "picture": (Missing.PICTURE,),
    }


def test_the_worst_stands_first_and_without_a_place_access_is_not_asked():
    nothing = Told(place=False, access=False, price=False, contact=False, picture=False)
    assert missing(nothing) == (Missing.PLACE, Missing.PRICE, Missing.CONTACT, Missing.PICTURE)
