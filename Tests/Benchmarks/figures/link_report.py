#!/usr/bin/env python3
"""The linking report over the fictional authority: cold (a period nobody has asked for yet), and warm
(nothing recorded since), at the client."""

import datetime
import statistics
import time

import servers


def main():
    with servers.workbook() as server:
        caller = servers.Caller(server, "leader")
        today = datetime.date.today()
        start = today - datetime.timedelta(days=548)
        cold, warm = [], []
        for back in range(15):
            period = {"from": str(start), "until": str(today - datetime.timedelta(days=back))}
            cold.append(timed(caller, period))
            warm.append(min(timed(caller, period) for _ in range(5)))
        print(f"first of the process {cold[0]:.1f} ms; cold: least {min(cold):.1f}, median "
              f"{statistics.median(cold):.1f} ms; warm: least {min(warm):.2f}, median "
              f"{statistics.median(warm):.2f} ms")


def timed(caller, period):
    start = time.perf_counter()
    caller.call("reports.assessmentLink", {"period": period})
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
