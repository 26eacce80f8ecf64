"""The press itself, run as a program by ``core.paper.press``: an order as JSON on stdin, a PDF on stdout.

Apart from the site: what typst keeps in memory goes when it is done, and a drawing that never ends is ended.
"""

import json
import resource
import sys

import typst

#: Bytes of memory and seconds of work that no sheet of ours comes near.
MEMORY, SECONDS = 1024**3, 20


def main() -> int:
    """Print one order; 1, and on stderr why, when it cannot be."""
    if sys.platform == "linux":  # elsewhere the first is not kept, and the clock of the caller must do
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    order = json.load(sys.stdin)
    try:
        pdf = typst.compile(
            order["template"],
            root=order["root"],
            font_paths=order["fonts"],
            ignore_system_fonts=True,
            sys_inputs={"values": order["values"]},
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.buffer.write(pdf)
    return 0


if __name__ == "__main__":
    sys.exit(main())
