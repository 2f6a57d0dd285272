#include "engine/backends/cpu/denormals.h"

#include <omp.h>
#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

namespace netloom::cpu {

namespace {

#if defined(__x86_64__)
constexpr unsigned flush_to_zero_and_denormals_are_zero = 0x8040;

unsigned control() {
  return _mm_getcsr();
}
void set_control(unsigned word) {
  _mm_setcsr(word);
}
#else
constexpr unsigned flush_to_zero_and_denormals_are_zero = 0;

unsigned control() {
  return 0;
}
void set_control(unsigned) {}
#endif

/// The OpenMP runtime keeps one team per thread that starts regions, so each such thread tells its
/// own team.
void tell_team(int threads) {
  thread_local int told = 1;
  if (told == threads) return;
  if (threads > 1) {
#pragma omp parallel num_threads(threads)
    set_control(control() | flush_to_zero_and_denormals_are_zero);
  }
  told = threads;
}

}  // namespace

DenormalsAsZero::DenormalsAsZero(int threads) {
  before_ = control();
  tell_team(threads);
  set_control(before_ | flush_to_zero_and_denormals_are_zero);
}

DenormalsAsZero::~DenormalsAsZero() {
  set_control(before_);
}

}  // namespace netloom::cpu
