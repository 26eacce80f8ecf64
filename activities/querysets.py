"""Named questions to the Occurrence table."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any, Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Cast
from django.db.models.lookups import In

from activities.enums import OccurrenceStatus, Participation
from core.places.enums import Known


class Among(models.Func):
    """Whether a column is one of many ids, which go as one parameter: a thousand cost Django more than the answer."""

    output_field = models.BooleanField()

    def __init__(self, column: Any, ids: Iterable[int]) -> None:
        """Take the column, and the ids, which may be none."""
        super().__init__(column, models.Value(",".join(map(str, ids))))

    def as_sql(self, compiler: Any, connection: Any, *_given: Any, **_context: Any) -> Any:
        """Write a list that the database hashes: PostgreSQL does so with a constant array, for a column of its type."""
        (column, of_column), (listed, (ids,)) = map(compiler.compile, self.get_source_expressions())
        if connection.vendor == "postgresql":
            return f"({column} = ANY({listed}::bigint[]))", (*of_column, f"{{{ids}}}")
        among = f"SELECT value FROM json_each({listed})"  # noqa: S608 - a place for a parameter
        return f"({column} IN ({among}))", (*of_column, f"[{ids}]")


class Listed(models.Func):
    """A condition that asks another table, as a list that is made once.

    PostgreSQL would join the table, and look up each date in it; it does not look into what "is true".
    """

    template = "(%(expressions)s) IS TRUE"
    output_field = models.BooleanField()


class OccurrenceQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Dates, soonest first where order matters. Times in UTC.

    What is asked of the page is asked by EXISTS: a join would let the database begin at the pages and sort
    every date they have, where reading along the dates stops at the first screenful.
    """

    def visible(self) -> Self:
        """Leave out dates that vanished; cancelled ones stay, with their reason."""
        return self.filter(~Q(status=OccurrenceStatus.REMOVED))

    def starting_between(self, start: datetime, end: datetime | None) -> Self:
        """Dates that begin at or after ``start`` and before ``end`` (None: no end)."""
        found = self.filter(starts_at__gte=start)
        return found.filter(starts_at__lt=end) if end else found

    def not_over(self, now: datetime) -> Self:
        """Dates that still go on or are to come."""
        return self.filter(ends_at__gt=now)

    def running_on(self, day: date) -> Self:
        """Dates of several days that began before ``day`` and last until ``day`` or later."""
        # The last condition follows from the others; it is the one by which the database knows its index.
        return self.filter(local_date__lt=day, local_end_date__gte=day, local_end_date__gt=F("local_date"))

    def on_day(self, day: date) -> Self:
        """Dates whose local day is ``day``."""
        return self.filter(local_date=day)

    def soonest_first(self) -> Self:
        """In the order of lists: by start, then by identity."""
        return self.order_by("starts_at", "id")

    def in_neighbourhoods(self, ids: Collection[int]) -> Self:
        """Dates in one of these neighbourhoods."""
        return self.filter(neighbourhood_id__in=ids)

    def at_venues(self, ids: Collection[int]) -> Self:
        """Dates at one of these venues."""
        return self.filter(venue_id__in=ids)

    def along_time(self, pages: "Collection[int] | models.QuerySet[Any, Any]") -> Self:
        """Dates of these activities, of which there are many: read along the dates, not activity by activity."""
        value = F("page_id") + 0  # what a sum gives is in no index
        if isinstance(pages, models.QuerySet):
            return self.filter(Listed(In(value, pages.query)))
        return self.filter(Among(Cast(value, models.BigIntegerField()), pages))

    def of_few(self, pages: Collection[int], *, neighbourhoods: Collection[int], venues: Collection[int]) -> Self:
        """Dates of these few activities, in one of these places where any are given: read by activity, not by place."""
        return self.of_pages(pages).near(neighbourhoods=neighbourhoods, venues=venues)

    def near(self, *, neighbourhoods: Collection[int], venues: Collection[int]) -> Self:
        """Dates in one of these places where any are given, of dates that are few already: never read by place."""
        near = {"neighbourhood_value__in": neighbourhoods} if neighbourhoods else {}
        at = {"venue_value__in": venues} if venues else {}
        # What a sum gives is in no index: the database cannot begin there, whatever it thinks of it.
        by_value = self.alias(neighbourhood_value=F("neighbourhood_id") + 0, venue_value=F("venue_id") + 0)
        return by_value.filter(**near, **at)

    def overlapping(self, first: date, last: date) -> Self:
        """Dates of which at least one local day lies from ``first`` up to and including ``last``."""
        return self.filter(local_date__lte=last, local_end_date__gte=first)

    def of_pages(self, ids: Collection[int]) -> Self:
        """Dates of these activities."""
        return self.filter(page_id__in=ids)

    def about_themes(self, ids: Collection[int]) -> Self:
        """Dates of activities with one of these themes."""
        through = self._page_model().themes.through
        return self.along_time(through.objects.filter(theme_id__in=ids).values("activitypage_id"))

    def for_audiences(self, ids: Collection[int]) -> Self:
        """Dates of activities for one of these audiences."""
        through = self._page_model().audiences.through
        return self.along_time(through.objects.filter(audience_id__in=ids).values("activitypage_id"))

    def of_kinds(self, kinds: Collection[str]) -> Self:
        """Dates of activities of one of these kinds: listed once, and not looked up for each date."""
        return self.along_time(self._page_model().objects.filter(kind__in=kinds).order_by().values("pk"))

    def at_home(self) -> Self:
        """Dates one can take part in without leaving home."""
        return self._where_page(~Q(at_home=""))

    def walk_in(self) -> Self:
        """Dates to which one can come unannounced."""
        return self._where_page(participation=Participation.WALK_IN, full=False).filter(full=False)

    def free(self) -> Self:
        """Dates that cost nothing for anybody."""
        prices = self._page_model().prices.rel.related_model
        return self.filter(~Exists(prices.objects.filter(page_id=OuterRef("page_id"), amount__gt=0)))

    def with_wheelchair(self) -> Self:
        """Dates at a venue where a wheelchair can get in."""
        return self._where_venue(wheelchair=Known.YES)

    def with_hearing_loop(self) -> Self:
        """Dates at a venue with a hearing loop."""
        return self._where_venue(hearing_loop=Known.YES)

    def _related(self, name: str) -> Any:
        """The model behind a foreign key, which stands above this layer."""
        return self.model._meta.get_field(name).related_model  # noqa: SLF001 - documented API

    def _page_model(self) -> Any:
        return self._related("page")

    def _where_page(self, *conditions: Q, **lookups: object) -> Self:
        return self.filter(Exists(self._page_model().objects.filter(*conditions, pk=OuterRef("page_id"), **lookups)))

    def _where_venue(self, **lookups: object) -> Self:
        return self.filter(Exists(self._related("venue").objects.filter(pk=OuterRef("venue_id"), **lookups)))
