"""``make accessibility``: what the last whole run of tests/e2e/test_pages.py checked, for the accessibility statement.

Reads var/accessibility.jsonl, which the tests write, and writes home/accessibility_check.json, which is committed.
Never typed by hand: half a run, or none, is refused.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from home.domain.accessibility import gathered  # noqa: E402 - the path comes first

LINES = ROOT / "var" / "accessibility.jsonl"
RECORD = ROOT / "home" / "accessibility_check.json"


def main() -> int:
    """Gather the run; 1 when it is not whole."""
    if not LINES.exists():
        print("No record: run the tests of tests/e2e/test_pages.py first (make test).", file=sys.stderr)
        return 1
    try:
        found = gathered([json.loads(line) for line in LINES.read_text().splitlines()])
    except ValueError as problem:
        print(f"Not a whole run: {problem}. Run all of tests/e2e/test_pages.py.", file=sys.stderr)
        return 1
    RECORD.write_text(json.dumps(found, indent=2) + "\n")
    print(f"{RECORD.relative_to(ROOT)}: {found['checks']} checks, {found['findings']} findings")
    return 0


if __name__ == "__main__":
    sys.exit(main())
