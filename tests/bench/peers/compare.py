"""Times training steps, or inference, of Netloom and its peers in turn and prints a table of ratios: see `run`."""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECTS = HERE.parents[2] / "projects"
MODELS = "digits-mlp iris spirals lenet:64 resnet20:128 resnet18 char-lstm char-gpt tabular".split()
SETTINGS = [("torch", setting) for setting in ("eager", "channels-last", "compile")]
SETTINGS += [("jax", setting) for setting in ("jit", "scan")]
INFERENCE_SETTINGS = [("torch", "eager"), ("torch", "compile"), ("onnxruntime", "session")]
CHECKED_STEPS = 5


class Netloom:
    """Settings of Netloom are timed by `loom bench`, a process each time."""

    def __init__(self, build, folder, threads, rows):
        self.name = f"netloom, {threads} thread{'s' * (threads > 1)}"
        self.command = [build / "bin/loom", "bench", folder / "project.netloom"]
        if rows:
            self.command += ["--inference", "--batch", str(rows)]
        self.command += ["--threads", str(threads), "--steps", "1000000", "--json", "--seconds"]
        self.times = []
        self.missing = None

    def time(self, seconds):
        # `loom bench` spends half of its time on the bare loop.
        done = subprocess.run([*self.command, str(2 * seconds)], capture_output=True, check=True)
        last = json.loads(done.stdout.splitlines()[-1])
        self.times.append(last["step_seconds"]["median"])

    def close(self):
        pass


class Peer:
    """A setting of another framework, a process for the whole comparison."""

    def __init__(self, folder, framework, setting, threads, rows):
        self.name = f"{framework} {setting}, {threads} thread{'s' * (threads > 1)}"
        words = [sys.executable, HERE / "peer.py", folder, framework, setting, str(threads)]
        words += [str(rows)] if rows else []
        pipe = subprocess.PIPE
        threads = {"OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}
        self.process = subprocess.Popen(
            words, stdin=pipe, stdout=pipe, text=True, env=os.environ | threads
        )
        self.times = []
        said = self.listen()
        self.missing = said.get("missing")
        self.version = said.get("version")

    def listen(self):
        line = self.process.stdout.readline()
        return json.loads(line) if line else {"missing": "its process ended"}

    def time(self, seconds):
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()
        said = self.listen()
        if "step_seconds" in said:
            self.times.append(said["step_seconds"])
        else:
            self.missing = said["missing"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def write_project(model, precision, path, seed=None):
    """Writes projects/NAME.netloom for "NAME", with batches of ROWS samples for "NAME:ROWS"."""
    name, _, rows = model.partition(":")
    project = json.loads((PROJECTS / f"{name}.netloom").read_text())
    training = project.setdefault("training", {})
    training["precision"] = precision
    if rows:
        training["batch"] = int(rows)
    if seed is not None:
        training["seed"] = seed
    path.write_text(json.dumps(project))


def export_model(build, project, folder):
    export = [build / "bin/loom", "export", project, "--format", "pytorch", "--output", folder]
    subprocess.run([*export, "--force"], check=True, stdout=subprocess.DEVNULL)


def write_case(build, model, precision, folder):
    project = folder / "project.netloom"
    write_project(model, precision, project)
    export_model(build, project, folder)
    peer_case = [build / "bin/bench_peer_case", project, folder, str(CHECKED_STEPS)]
    subprocess.run(peer_case, check=True)


def row_of(setting):
    if setting.missing or not setting.times:
        return {"setting": setting.name, "missing": setting.missing}
    return {
        "setting": setting.name,
        "version": getattr(setting, "version", None),
        "median": statistics.median(setting.times),
        "least": min(setting.times),
        "most": max(setting.times),
    }


def compare(build, model, precision, threads, rounds, seconds, rows=None):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_case(build, model, precision, folder)
        peers = INFERENCE_SETTINGS if rows else SETTINGS
        settings = [Netloom(build, folder, count, rows) for count in threads]
        settings += [Peer(folder, *words, count, rows) for words in peers for count in threads]
        for _ in range(rounds):
            for setting in settings:
                if not setting.missing:
                    setting.time(seconds)
        for setting in settings:
            setting.close()
        name = f"{model}, {rows} row{'s' * (rows > 1)}" if rows else model
        name += f", {precision}" if precision != "f32" else ""
        return {"model": name, "settings": [row_of(setting) for setting in settings]}


def best(rows, framework):
    timed = [row for row in rows if row["setting"].startswith(framework) and "median" in row]
    return min(timed, key=lambda row: row["median"], default=None)


def print_table(result):
    rows = result["settings"]
    ours = best(rows, "netloom")
    print(f"\n{result['model']}: ms, median (least to most), and as a multiple of Netloom's best")
    for row in rows:
        if "median" not in row:
            print(f"  {row['setting']:<32} left out: {row['missing'][:90]}")
            continue
        median, least, most = (1e3 * row[key] for key in ("median", "least", "most"))
        ratio = row["median"] / ours["median"]
        print(f"  {row['setting']:<32} {median:10.4f}  ({least:.4f} to {most:.4f})  {ratio:8.2f}")


def print_ratios(results, frameworks):
    print(f"\n{'Netloom is faster by':<24}", *(f"{one:>12}" for one in frameworks), "  (best of each)")
    for result in results:
        ours = best(result["settings"], "netloom")
        line = f"  {result['model']:<22}"
        for framework in frameworks:
            theirs = best(result["settings"], framework)
            ratio = theirs["median"] / ours["median"] if theirs else None
            line += f"{ratio:13.2f}" if ratio else f"{'–':>13}"
        print(line)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=1)
    parser.add_argument("--inference", type=int, nargs="+", metavar="ROWS", default=[])
    parser.add_argument("--precision", choices=["f32", "bf16"], default="f32")
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("models", nargs="*", default=MODELS)
    words = parser.parse_args()
    if words.inference and words.precision != "f32":
        parser.error("inference is timed in f32 alone")
    results = []
    for model in words.models:
        for rows in words.inference or [None]:
            how = (words.threads, words.rounds, words.seconds, rows)
            results.append(compare(words.build, model, words.precision, *how))
            print_table(results[-1])
    print_ratios(results, ["torch", "onnxruntime"] if words.inference else ["torch", "jax"])
    if words.json:
        words.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
