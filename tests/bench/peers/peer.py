"""One setting of one framework as a process: peer.py FOLDER FRAMEWORK SETTING THREADS [ROWS].

Says whether its first losses are Netloom's, then times training steps for as many seconds as each line of its input says;
with ROWS, times inference of so many.
"""

import json
import sys
import time

from case import Case


def say(**words):
    print(json.dumps(words), flush=True)


def trainer_of(framework, case, setting, threads):
    if framework == "torch":
        from torch_peer import TorchPeer as Peer
    else:
        from jax_peer import JaxPeer as Peer
    peer = Peer(case, setting, threads)
    case.check(peer.first_losses(case.rates))
    return peer


def inference_of(framework, *arguments):
    from inference_peer import OnnxInference, TorchInference

    return (TorchInference if framework == "torch" else OnnxInference)(*arguments)


def step_seconds(peer, seconds):
    begin = now = time.perf_counter()
    calls = 0
    while now - begin < seconds:
        peer.call(calls)
        calls += 1
        now = time.perf_counter()
    return (now - begin) / (calls * peer.steps_per_call)


def main():
    folder, framework, setting, *numbers = sys.argv[1:]
    make = trainer_of if len(numbers) == 1 else inference_of
    try:
        peer = make(framework, Case(folder), setting, *map(int, numbers))
        step_seconds(peer, 0.5)
    except Exception as error:  # a peer that is missing is a line of the table
        say(missing=f"{type(error).__name__}: {error}")
        return
    say(version=peer.version)
    for line in sys.stdin:
        say(step_seconds=step_seconds(peer, float(line)))


if __name__ == "__main__":
    main()
