#pragma once

#include <cstdint>

#include "engine/tensor/dtype.h"

namespace netloom::cpu {

// One step of one sample of the recurrent layers: `hidden` units, pointers to consecutive numbers.
// `sums` is the recurrent product, with its bias where the layer has one. T is float or Bf16: what
// products read or made.

/// h = tanh(x + sums), or relu.
void rnn_step(const float* x, const float* sums, float* h, std::int64_t hidden, bool relu);
/// g = (grad_y + carry) · slope at h
void rnn_step_backward(const float* grad_y, const float* carry, const float* h, float* g,
                       std::int64_t hidden, bool relu);

/// Gates i, f, g, o of x + sums (4 · hidden); then the cell and the state.
template <class T>
void lstm_step(const T* x, const float* sums, const float* cell_before, float* gates, float* cell,
               T* h, std::int64_t hidden);
/// What a step of an LSTM goes back from.
struct LstmSaved {
  const float* gates = nullptr;
  const float* cell = nullptr;
  const float* cell_before = nullptr;
};
/// Gradients g (4 · hidden) of the sums from grad_h = grad_y + carry_h; `carry_cell` becomes that
/// of the cell before.
template <class T>
void lstm_step_backward(const T* grad_y, const float* carry_h, const LstmSaved& saved,
                        float* carry_cell, T* g, std::int64_t hidden);

/// Gates r and z of x + sums, and r ∘ h_before, into gates (4 · hidden).
template <class T>
void gru_reset(const T* x, const float* sums, const T* before, float* gates, std::int64_t hidden);
/// n and the state, from gates r and z; `sums` (hidden) is the recurrent part of n, which r scales
/// where `reset_after`.
template <class T>
void gru_step(const T* x, const float* sums, const T* before, float* gates, T* h,
              std::int64_t hidden, bool reset_after);
/// Gradients of the sums of z and n into g (3 · hidden), of r too where the gate acts after;
/// `carry` holds the gradient of the state and becomes its part that passes z.
template <class T>
void gru_step_backward(const float* gates, const T* before, float* carry, T* g, T* recurrent_g,
                       std::int64_t hidden, bool reset_after);
/// The gradient of r where the gate acts before, from grad_reset of r ∘ h_before.
template <class T>
void gru_reset_backward(const float* gates, const T* before, const float* grad_reset, float* carry,
                        T* g, std::int64_t hidden);

}  // namespace netloom::cpu
