"""Load from wrk, and the CPU that the server spent on each request meanwhile."""

import http.client
import json
import re
import subprocess
import tempfile

MARK = "FIGURES "
DONE = f"""
function done(summary, latency)
  local errors = summary.errors.status + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  for _, thread in ipairs(all or {{}}) do errors = errors + (thread:get("refused") or 0) end
  io.write(string.format("{MARK}%d %d %d %d %d\\n", summary.requests, summary.duration, errors,
    latency:percentile(50), latency:percentile(99)))
end
"""


class Figures:
    """One run: requests, throughput in 1/s, server CPU per request and latencies in µs."""

    def __init__(self, line, cpu_seconds):
        self.requests, duration, self.errors, self.median, self.p99 = map(int, line.split())
        self.per_second = self.requests / (duration / 1e6)
        self.cpu = cpu_seconds * 1e6 / max(1, self.requests)

    def __str__(self):
        text = (f"{self.per_second:9,.0f}/s  {self.cpu:7.1f} µs CPU  median {self.median / 1000:.2f} ms"
                f"  p99 {self.p99 / 1000:.2f} ms")
        return text + (f"  {self.errors} ERRORS" if self.errors else "")


def ask(server, body, path="/rpc", token=None):
    """Posts the body once; a refusal ends the benchmark, since its script would not see one."""
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("POST", path, body, headers)
    answer = connection.getresponse().read()
    if "result" not in json.loads(answer):
        raise SystemExit(f"refused: {answer.decode()}")
    return answer


def fixed(path, body, token=None):
    """A wrk script that posts the same body again and again."""
    lines = ['wrk.method = "POST"', f'wrk.path = "{path}"', f"wrk.body = {_lua(body)}",
             'wrk.headers["Content-Type"] = "application/json"']
    if token:
        lines.append(f'wrk.headers["Authorization"] = "Bearer {token}"')
    return "\n".join(lines) + DONE


def numbered(path, template, token, prefix):
    """The same with `@@` in the body replaced by a name that no other request of any run has."""
    before, after = json.dumps(template).split("@@")
    return f"""
local headers = {{["Content-Type"] = "application/json", ["Authorization"] = "Bearer {token}"}}
all = {{}}
function setup(thread) table.insert(all, thread); thread:set("number", #all) end
local count = 0
refused = 0
function response(_, _, body)
  if not string.find(body, '"result"', 1, true) then refused = refused + 1 end
end
function request()
  count = count + 1
  local name = "{prefix}-" .. number .. "-" .. count
  return wrk.format("POST", "{path}", headers, {_lua(before)} .. name .. {_lua(after)})
end
""" + DONE


def run(server, script, connections=64, seconds=4, threads=None):
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script)
        file.flush()
        before = server.cpu_seconds()
        threads = threads or min(2, connections)
        output = subprocess.run(
            ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "-s", file.name,
             server.address], check=True, capture_output=True, text=True).stdout
        after = server.cpu_seconds()
    return Figures(re.search(MARK + "(.*)", output).group(1), after - before)


def interleaved(cases, rounds=5, **how):
    """Runs every case in turn, `rounds` times. Answers the runs by the name of the case."""
    runs = {name: [] for name, _, _ in cases}
    for name, server, script in cases:
        run(server, script, **{**how, "seconds": 1})
    for _ in range(rounds):
        for name, server, script in cases:
            runs[name].append(run(server, script, **how))
    return runs


def report(runs, against):
    """Prints the best run of each case, and what share of the reference it reaches."""
    fastest = {name: max(figures, key=lambda f: f.per_second) for name, figures in runs.items()}
    least = {name: min(figures, key=lambda f: f.cpu) for name, figures in runs.items()}
    for name, figures in runs.items():
        print(f"{name:34} {fastest[name]}")
        print(f"{'':34} least CPU {least[name].cpu:.1f} µs; throughput of each run: "
              + " ".join(f"{f.per_second:,.0f}" for f in figures))
        errors = sum(f.errors for f in figures)
        if errors:
            print(f"{'':34} {errors} ERRORS: the figures above count refusals too")
    for name in runs:
        if name != against:
            print(f"{name} against {against}: "
                  f"{fastest[name].per_second / fastest[against].per_second:.3f} of its throughput, "
                  f"{least[name].cpu / least[against].cpu:.2f} × its CPU")


def _lua(text):
    return f"[==[{text}]==]"
