"""Training steps in JAX for networks of dense layers: settings jit (a step a call) and scan (200 steps a call)."""

import functools
import os

SCANNED = 200


def layers_of(project):
    """The chain from the input to the scores as functions of weights and values."""
    import jax
    import jax.numpy as jnp

    functions = {
        "flatten": lambda w, x: x.reshape(x.shape[0], -1),
        "relu": lambda w, x: jax.nn.relu(x),
        "tanh": lambda w, x: jnp.tanh(x),
    }
    chain = []
    for node in project["graph"]["nodes"]:
        name, layer = node["name"], node["layer"]
        if layer == "dense":
            chain.append(lambda w, x, name=name: x @ w[name + ".weight"].T + w[name + ".bias"])
        elif layer in functions:
            chain.append(functions[layer])
        elif layer not in ("input", "output", "target", "cross_entropy"):
            raise ValueError(f"no chain of dense layers: {layer}")
    return chain


def loss_of(chain, weights, x, target):
    import jax
    import jax.numpy as jnp

    for layer in chain:
        x = layer(weights, x)
    scores = jax.nn.log_softmax(x)
    return -jnp.mean(jnp.take_along_axis(scores, target[:, None], 1))


def adam_step(loss, settings, state, batch):
    import jax
    import jax.numpy as jnp

    weights, first, second, number = state
    x, target, rate = batch
    value, slopes = jax.value_and_grad(loss)(weights, x, target)
    b1, b2 = settings["beta1"], settings["beta2"]
    number = number + 1
    first = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, first, slopes)
    second = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g * g, second, slopes)
    unbias1, unbias2 = 1 - b1**number, 1 - b2**number
    weights = jax.tree.map(
        lambda w, m, v: w - rate * (m / unbias1) / (jnp.sqrt(v / unbias2) + settings["epsilon"]),
        weights,
        first,
        second,
    )
    return (weights, first, second, number), value


class JaxPeer:
    def __init__(self, case, setting, threads):
        if threads == 1:
            os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"
            os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})
        import jax
        import jax.numpy as jnp

        if case.optimiser["type"] != "adam" or case.optimiser["weight_decay"] != 0:
            raise ValueError("written for Adam without decay")
        if case.bf16:
            raise ValueError("written for f32")
        self.version = jax.__version__
        loss = functools.partial(loss_of, layers_of(case.project))
        step = functools.partial(adam_step, loss, case.optimiser)
        weights = {name: jnp.asarray(w) for name, w in case.weights().items()}
        first, second = (jax.tree.map(jnp.zeros_like, weights) for _ in range(2))
        self.state = (weights, first, second, jnp.float32(0))
        count = len(case.rates)
        x, target = (numpy_stack(case, part) for part in (0, 1))
        self.batches = [(jnp.asarray(x[i]), jnp.asarray(target[i])) for i in range(count)]
        self.jitted = jax.jit(step, donate_argnums=0)
        self.scan = setting == "scan"
        self.steps_per_call = SCANNED if self.scan else 1
        order = [i % count for i in range(SCANNED)]
        rates = jnp.full(SCANNED, 1e-6, jnp.float32)
        self.many = (jnp.asarray(x[order]), jnp.asarray(target[order]), rates)
        self.scanned = jax.jit(lambda state, many: jax.lax.scan(step, state, many), donate_argnums=0)

    def first_losses(self, rates):
        import jax
        import jax.numpy as jnp

        if not self.scan:
            return [self.step(i, rate) for i, rate in enumerate(rates)]
        first = jax.tree.map(lambda values: values[: len(rates)], self.many[:2])
        many = (*first, jnp.asarray(rates, jnp.float32))
        self.state, losses = self.scanned(self.state, many)
        return [float(one) for one in losses]

    def step(self, i, rate):
        self.state, loss = self.jitted(self.state, (*self.batches[i % len(self.batches)], rate))
        return float(loss)

    def call(self, i):
        if self.scan:
            self.state, losses = self.scanned(self.state, self.many)
            losses.block_until_ready()
        else:
            self.step(i, 1e-6)


def numpy_stack(case, part):
    import numpy

    return numpy.stack([case.batch(i)[part] for i in range(len(case.rates))])
