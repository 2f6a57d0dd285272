#include "engine/data/loader.h"

#include "engine/data/batch_gather.h"
#include "engine/data/prefetch_ring.h"

namespace netloom {

struct Loader::State {
  State(const BoundData& data, std::span<const std::int64_t> rows, const Options& options)
      : gather(data, rows, options.batch_rows, options.shuffle_seed) {
    if (gather.batch_bytes() >= inline_bytes) {
      ring = std::make_unique<PrefetchRing>(gather);
      return;
    }
    buffer = gather.make_buffer();
    order.resize(rows.size());
    given = gather.batches();
  }

  BatchGather gather;
  std::unique_ptr<PrefetchRing> ring;
  // Without a ring:
  BatchBuffer buffer;
  std::vector<std::int64_t> order;
  std::int64_t given = 0;
  int epoch = 0;
};

Loader::Loader(const BoundData& data, std::span<const std::int64_t> rows, const Options& options)
    : state_(std::make_unique<State>(data, rows, options)) {}

Loader::~Loader() = default;

const std::vector<BatchColumn>& Loader::columns() const {
  return state_->gather.columns();
}

std::int64_t Loader::rows() const {
  return state_->gather.rows();
}

std::int64_t Loader::batch_rows() const {
  return state_->gather.batch_rows();
}

bool Loader::prefetches() const {
  return state_->ring != nullptr;
}

void Loader::start_epoch(int epoch) {
  if (state_->ring) return state_->ring->start_epoch(epoch);
  state_->gather.order_of(epoch, state_->order);
  state_->given = 0;
  state_->epoch = epoch;
}

BatchView Loader::next() {
  State& state = *state_;
  if (state.ring) return state.ring->next();
  if (state.given == state.gather.batches()) return {};
  state.gather.gather(state.order, state.epoch, state.given++, state.buffer);
  return state.buffer.view();
}

}  // namespace netloom
