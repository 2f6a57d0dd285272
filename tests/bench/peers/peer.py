"""One setting of one framework as a process: peer.py FOLDER FRAMEWORK SETTING THREADS.

Says whether its first losses are Netloom's, then times training steps for as many seconds as each line of its input says.
"""

import json
import sys
import time

from case import Case


def say(**words):
    print(json.dumps(words), flush=True)


def peer_of(framework, *arguments):
    if framework == "torch":
        from torch_peer import TorchPeer

        return TorchPeer(*arguments)
    from jax_peer import JaxPeer

    return JaxPeer(*arguments)


def step_seconds(peer, seconds):
    begin = now = time.perf_counter()
    calls = 0
    while now - begin < seconds:
        peer.call(calls)
        calls += 1
        now = time.perf_counter()
    return (now - begin) / (calls * peer.steps_per_call)


def main():
    folder, framework, setting, threads = sys.argv[1:]
    case = Case(folder)
    try:
        peer = peer_of(framework, case, setting, int(threads))
        case.check(peer.first_losses(case.rates))
        step_seconds(peer, 0.5)
    except Exception as error:  # a peer that is missing is a line of the table
        say(missing=f"{type(error).__name__}: {error}")
        return
    say(version=peer.version)
    for line in sys.stdin:
        say(step_seconds=step_seconds(peer, float(line)))


if __name__ == "__main__":
    main()
