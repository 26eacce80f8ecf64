"""How much a file may hold. Beyond these it is refused, before it is worked on; the words name the number."""

from datetime import timedelta

#: A calendar of ten years of a busy house is under 2 MB.
MAX_BYTES = 5 * 1024 * 1024
MAX_LINES = 100_000
#: A calendar inside a calendar; the standard needs three.
MAX_DEPTH = 6
#: Events in a calendar, the past included.
MAX_EVENTS = 5_000
#: Activities that one file may bring: all are written in one transaction.
MAX_ACTIVITIES = 300
#: Rows of a table, the heads not counted.
MAX_ROWS = 2_000
MAX_COLUMNS = 60
#: Rows of a sheet, the empty ones included: of a sheet that is coloured to the end, the rest is not looked at.
MAX_ROWS_LOOKED_AT = 20_000
#: A cell, or a value in a calendar; a text is cut far before this.
MAX_VALUE = 100_000
#: What a spreadsheet, which is a zip, may become when it is unpacked.
MAX_UNPACKED = 20 * 1024 * 1024
MAX_PARTS = 300
#: Steps that all rules of a file together may make us take: a hundred endless daily ones, or seven hundred weekly.
MAX_STEPS = 100_000
#: Times that one rule may say it repeats; as ``recurrence.MAX_DATES``.
MAX_COUNT = 4_000
#: Dates named one by one in one activity: left out, added, changed.
MAX_NAMED_DATES = 1_000
#: Rules that one activity may have after all, so that an editor can still see them.
MAX_RULES = 60
MAX_ZONES, MAX_OBSERVANCES = 50, 500
#: How far ahead dates are made of what no rule can say; as far as the agenda reaches.
HORIZON = timedelta(days=548)
EARLIEST_YEAR, LATEST_YEAR = 1900, 2200
