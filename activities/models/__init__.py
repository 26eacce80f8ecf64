"""All models of the agenda."""

from activities.models.activity import ActivityPage, ActivityPrice, AgendaPage
from activities.models.host import Attendance, HostAct, HostAnswer, HostLink
from activities.models.importing import ElsewhereMark, ImportedItem, ImportFile
from activities.models.log import DateLog
from activities.models.occurrence import Occurrence
from activities.models.schedule import DateChange, ScheduleRule

__all__ = [
    "ActivityPage",
    "ActivityPrice",
    "AgendaPage",
    "Attendance",
    "DateChange",
    "DateLog",
    "ElsewhereMark",
    "HostAct",
    "HostAnswer",
    "HostLink",
    "ImportFile",
    "ImportedItem",
    "Occurrence",
    "ScheduleRule",
]
