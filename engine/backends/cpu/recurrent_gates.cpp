#include "engine/backends/cpu/recurrent_gates.h"

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

NETLOOM_VECTORISED void lstm_step(const float* x, const float* sums, const float* cell_before,
                                  float* gates, float* cell, float* h, std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float i = sigmoid_f32(x[k] + sums[k]);
    const float f = sigmoid_f32(x[hidden + k] + sums[hidden + k]);
    const float g = tanh_f32(x[2 * hidden + k] + sums[2 * hidden + k]);
    const float o = sigmoid_f32(x[3 * hidden + k] + sums[3 * hidden + k]);
    const float c = f * cell_before[k] + i * g;
    gates[k] = i;
    gates[hidden + k] = f;
    gates[2 * hidden + k] = g;
    gates[3 * hidden + k] = o;
    cell[k] = c;
    h[k] = o * tanh_f32(c);
  }
}

NETLOOM_VECTORISED void lstm_step_backward(const float* grad_y, const float* carry_h,
                                           const LstmSaved& saved, float* carry_cell, float* g,
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
    const float grad_h = grad_y[k] + carry_h[k];
    const float grad_c = carry_cell[k] + grad_h * o * (1 - tanh_c * tanh_c);
    g[k] = grad_c * candidate * i * (1 - i);
    g[hidden + k] = grad_c * cell_before[k] * f * (1 - f);
    g[2 * hidden + k] = grad_c * i * (1 - candidate * candidate);
    g[3 * hidden + k] = grad_h * tanh_c * o * (1 - o);
    carry_cell[k] = grad_c * f;
  }
}

NETLOOM_VECTORISED void gru_reset(const float* x, const float* sums, const float* before,
                                  float* gates, std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float r = sigmoid_f32(x[k] + sums[k]);
    gates[k] = r;
    gates[hidden + k] = sigmoid_f32(x[hidden + k] + sums[hidden + k]);
    gates[3 * hidden + k] = r * before[k];
  }
}

NETLOOM_VECTORISED void gru_step(const float* x, const float* sums, const float* before,
                                 float* gates, float* h, std::int64_t hidden, bool reset_after) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float recurrent = reset_after ? gates[k] * sums[k] : sums[k];
    const float n = tanh_f32(x[2 * hidden + k] + recurrent);
    const float z = gates[hidden + k];
    gates[2 * hidden + k] = n;
    gates[3 * hidden + k] = reset_after ? sums[k] : gates[3 * hidden + k];
    h[k] = (1 - z) * n + z * before[k];
  }
}

NETLOOM_VECTORISED void gru_step_backward(const float* gates, const float* before, float* carry,
                                          float* g, float* recurrent_g, std::int64_t hidden,
                                          bool reset_after) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float r = gates[k];
    const float z = gates[hidden + k];
    const float n = gates[2 * hidden + k];
    const float grad_n = carry[k] * (1 - z) * (1 - n * n);
    const float grad_r = grad_n * gates[3 * hidden + k] * r * (1 - r);
    const float grad_z = carry[k] * (before[k] - n) * z * (1 - z);
    g[k] = grad_r;
    g[hidden + k] = grad_z;
    g[2 * hidden + k] = grad_n;
    recurrent_g[k] = grad_r;
    recurrent_g[hidden + k] = grad_z;
    recurrent_g[2 * hidden + k] = reset_after ? grad_n * r : grad_n;
    carry[k] *= z;
  }
}

NETLOOM_VECTORISED void gru_reset_backward(const float* gates, const float* before,
                                           const float* grad_reset, float* carry, float* g,
                                           std::int64_t hidden) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < hidden; ++k) {
    const float r = gates[k];
    g[k] = grad_reset[k] * before[k] * r * (1 - r);
    carry[k] += grad_reset[k] * r;
  }
}

NETLOOM_VECTORISED void add_row(const float* from, float* to, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t k = 0; k < count; ++k) to[k] += from[k];
}

}  // namespace netloom::cpu
