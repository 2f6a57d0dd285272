#include "engine/backends/cpu/recurrent/recurrent_gates.h"

#include <algorithm>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

NETLOOM_VECTORISED void rnn_step(const float* x, const float* sums, float* h, std::int64_t hidden,
                                 bool relu) {
  if (relu) {
#pragma GCC ivdep
    for (std::int64_t k = 0; k < hidden; ++k) h[k] = relu_f32(x[k] + sums[k]);
    return;
  }
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) h[k] = tanh_f32(x[k] + sums[k]);
}

NETLOOM_VECTORISED void rnn_step_backward(const float* grad_y, const float* carry, const float* h,
                                          float* g, std::int64_t hidden, bool relu) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float slope = relu ? (h[k] > 0 ? 1.0F : 0.0F) : 1 - h[k] * h[k];
    g[k] = (grad_y[k] + carry[k]) * slope;
  }
}

template <class T>
NETLOOM_VECTORISED void lstm_step(const T* x, const float* sums, const float* cell_before,
                                  float* gates, float* cell, T* h, std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float i = sigmoid_f32(loaded(x[k]) + sums[k]);
    const float f = sigmoid_f32(loaded(x[hidden + k]) + sums[hidden + k]);
    const float g = tanh_f32(loaded(x[2 * hidden + k]) + sums[2 * hidden + k]);
    const float o = sigmoid_f32(loaded(x[3 * hidden + k]) + sums[3 * hidden + k]);
    const float c = f * cell_before[k] + i * g;
    gates[k] = i;
    gates[hidden + k] = f;
    gates[2 * hidden + k] = g;
    gates[3 * hidden + k] = o;
    cell[k] = c;
    h[k] = stored<T>(o * tanh_f32(c));
  }
}

template <class T>
NETLOOM_VECTORISED void lstm_step_backward(const T* grad_y, const float* carry_h,
                                           const LstmSaved& saved, float* carry_cell, T* g,
                                           std::int64_t hidden) {
  const float* gates = saved.gates;
  const float* cell = saved.cell;
  const float* cell_before = saved.cell_before;
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float i = gates[k];
    const float f = gates[hidden + k];
    const float candidate = gates[2 * hidden + k];
    const float o = gates[3 * hidden + k];
    const float tanh_c = tanh_f32(cell[k]);
    const float grad_h = loaded(grad_y[k]) + carry_h[k];
    const float grad_c = carry_cell[k] + grad_h * o * (1 - tanh_c * tanh_c);
    g[k] = stored<T>(grad_c * candidate * i * (1 - i));
    g[hidden + k] = stored<T>(grad_c * cell_before[k] * f * (1 - f));
    g[2 * hidden + k] = stored<T>(grad_c * i * (1 - candidate * candidate));
    g[3 * hidden + k] = stored<T>(grad_h * tanh_c * o * (1 - o));
    carry_cell[k] = grad_c * f;
  }
}

template <class T>
NETLOOM_VECTORISED void gru_reset(const T* x, const float* sums, const T* before, float* gates,
                                  std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float r = sigmoid_f32(loaded(x[k]) + sums[k]);
    gates[k] = r;
    gates[hidden + k] = sigmoid_f32(loaded(x[hidden + k]) + sums[hidden + k]);
    gates[3 * hidden + k] = r * loaded(before[k]);
  }
}

namespace {

// With the place of the gate known: a choice within these loops keeps them from vectors.

template <bool ResetAfter, class T>
NETLOOM_INLINE void gru_step_of(const T* x, const float* sums, const T* before, float* gates, T* h,
                                std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float recurrent = ResetAfter ? gates[k] * sums[k] : sums[k];
    const float n = tanh_f32(loaded(x[2 * hidden + k]) + recurrent);
    const float z = gates[hidden + k];
    gates[2 * hidden + k] = n;
    if constexpr (ResetAfter) gates[3 * hidden + k] = sums[k];
    h[k] = stored<T>((1 - z) * n + z * loaded(before[k]));
  }
}

template <bool ResetAfter, class T>
NETLOOM_INLINE void gru_step_backward_of(const float* gates, const T* before, float* carry, T* g,
                                         T* recurrent_g, std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float r = gates[k];
    const float z = gates[hidden + k];
    const float n = gates[2 * hidden + k];
    const float grad_n = carry[k] * (1 - z) * (1 - n * n);
    const float grad_r = grad_n * gates[3 * hidden + k] * r * (1 - r);
    const float grad_z = carry[k] * (loaded(before[k]) - n) * z * (1 - z);
    g[k] = stored<T>(grad_r);
    g[hidden + k] = stored<T>(grad_z);
    g[2 * hidden + k] = stored<T>(grad_n);
    recurrent_g[k] = stored<T>(grad_r);
    recurrent_g[hidden + k] = stored<T>(grad_z);
    recurrent_g[2 * hidden + k] = stored<T>(ResetAfter ? grad_n * r : grad_n);
    carry[k] *= z;
  }
}

}  // namespace

template <class T>
NETLOOM_VECTORISED void gru_step(const T* x, const float* sums, const T* before, float* gates, T* h,
                                 std::int64_t hidden, bool reset_after) {
  if (reset_after)
    gru_step_of<true>(x, sums, before, gates, h, hidden);
  else
    gru_step_of<false>(x, sums, before, gates, h, hidden);
}

template <class T>
NETLOOM_VECTORISED void gru_step_backward(const float* gates, const T* before, float* carry, T* g,
                                          T* recurrent_g, std::int64_t hidden, bool reset_after) {
  if (reset_after)
    gru_step_backward_of<true>(gates, before, carry, g, recurrent_g, hidden);
  else
    gru_step_backward_of<false>(gates, before, carry, g, recurrent_g, hidden);
}

template <class T>
NETLOOM_VECTORISED void gru_reset_backward(const float* gates, const T* before,
                                           const float* grad_reset, float* carry, T* g,
                                           std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float r = gates[k];
    g[k] = stored<T>(grad_reset[k] * loaded(before[k]) * r * (1 - r));
    carry[k] += grad_reset[k] * r;
  }
}

// Those of both types: clones are made where the template is.
template void lstm_step(const float*, const float*, const float*, float*, float*, float*,
                        std::int64_t);
template void lstm_step(const Bf16*, const float*, const float*, float*, float*, Bf16*,
                        std::int64_t);
template void lstm_step_backward(const float*, const float*, const LstmSaved&, float*, float*,
                                 std::int64_t);
template void lstm_step_backward(const Bf16*, const float*, const LstmSaved&, float*, Bf16*,
                                 std::int64_t);
template void gru_reset(const float*, const float*, const float*, float*, std::int64_t);
template void gru_reset(const Bf16*, const float*, const Bf16*, float*, std::int64_t);
template void gru_step(const float*, const float*, const float*, float*, float*, std::int64_t,
                       bool);
template void gru_step(const Bf16*, const float*, const Bf16*, float*, Bf16*, std::int64_t, bool);
template void gru_step_backward(const float*, const float*, float*, float*, float*, std::int64_t,
                                bool);
template void gru_step_backward(const float*, const Bf16*, float*, Bf16*, Bf16*, std::int64_t,
                                bool);
template void gru_reset_backward(const float*, const float*, const float*, float*, float*,
                                 std::int64_t);
template void gru_reset_backward(const float*, const Bf16*, const float*, float*, Bf16*,
                                 std::int64_t);

}  // namespace netloom::cpu
