"""Two uploads of old addresses at once."""

from wagtail.contrib.redirects.models import Redirect
from wagtail.models import ModelLogEntry

from home.actions.old_addresses import lead_on
from home.domain.old_addresses import read
from tests.at_once import one_after_the_other
from tests.factories import UserFactory


def test_a_button_that_is_pressed_twice_makes_each_redirect_once(committed):
    """Two of one address would be an error page for whoever opens it: nothing in the database forbids them."""
    user = UserFactory()
    rows = read(b"/oud,https://elders.example/\n/ouder,https://elders.example/\n")

    def upload_it():
        lead_on(rows=rows, actor=user)

    try:
        committed(*one_after_the_other(upload_it, upload_it))
        assert sorted(Redirect.objects.values_list("old_path", flat=True)) == ["/oud", "/ouder"]
    finally:
        Redirect.objects.all().delete()
        ModelLogEntry.objects.filter(user=user).delete()
        user.delete()
