"""A small load client for machines without wrk: eight connections kept open, one request at a time on each.

Usage: ``client.py URL SECONDS``; prints requests per second.
"""

import asyncio
import sys
import time
from urllib.parse import urlsplit

CONNECTIONS = 8


async def main(url: str, seconds: float) -> float:
    """Ask as often as can be for ``seconds``; return requests per second."""
    parts = urlsplit(url)
    request = f"GET {parts.path or '/'} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode()
    until = time.monotonic() + seconds
    counts = await asyncio.gather(*[_ask(parts.hostname, parts.port, request, until) for _ in range(CONNECTIONS)])
    return sum(counts) / seconds


async def _ask(host: str | None, port: int | None, request: bytes, until: float) -> int:
    reader, writer = await asyncio.open_connection(host, port)
    count = 0
    while time.monotonic() < until:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head.split(b"\r\n", 1)[0]:
            raise RuntimeError(head.decode())
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.split(b":")[1]))
        count += 1
    writer.close()
    return count


if __name__ == "__main__":
    print(f"Requests/sec: {asyncio.run(main(sys.argv[1], float(sys.argv[2]))):.1f}")
