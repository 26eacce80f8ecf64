"""All models of the agenda."""

from activities.models.activity import ActivityPage, ActivityPrice, AgendaPage
from activities.models.log import DateLog
from activities.models.occurrence import Occurrence
from activities.models.schedule import DateChange, ScheduleRule

__all__ = ["ActivityPage", "ActivityPrice", "AgendaPage", "DateChange", "DateLog", "Occurrence", "ScheduleRule"]
