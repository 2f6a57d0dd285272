#include "engine/data/cached_rows.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace netloom {

namespace {

/// A row that has to be made, and where it goes.
struct Missing {
  std::int64_t row = 0;
  std::byte* to = nullptr;
};

class CachedRows final : public RowSource {
 public:
  CachedRows(std::shared_ptr<const RowSource> inner, std::int64_t count, std::int64_t bytes)
      : inner_(std::move(inner)),
        row_bytes_(static_cast<std::size_t>(inner_->sample().count()) * size_of(inner_->dtype())),
        kept_(std::min(static_cast<std::size_t>(count),
                       static_cast<std::size_t>(bytes) / std::max<std::size_t>(row_bytes_, 1))),
        states_(kept_),
        // Left as it is: the system gives the memory of a row when it is first written.
        storage_(std::make_unique_for_overwrite<std::byte[]>(kept_ * row_bytes_)) {}

  Dtype dtype() const override { return inner_->dtype(); }
  const Shape& sample() const override { return inner_->sample(); }

  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* to) const override {
    std::vector<Missing> missing;
    for (const std::int64_t row : rows) {
      const auto at = static_cast<std::size_t>(row);
      if (at < kept_ && states_[at].load(std::memory_order_acquire) == State::kept) {
        std::memcpy(to, storage_.get() + at * row_bytes_, row_bytes_);
      } else {
        missing.push_back({row, to});
      }
      to += row_bytes_;
    }
    make_all(missing);
  }

  std::int64_t bytes_to_come() const override {
    const auto absent = std::count_if(states_.begin(), states_.end(), [](const auto& state) {
      return state.load(std::memory_order_relaxed) == State::absent;
    });
    return absent * static_cast<std::int64_t>(row_bytes_);
  }

 private:
  enum class State : std::uint8_t { absent, writing, kept };

  void make(const Missing& one) const {
    inner_->copy(std::span(&one.row, 1), {}, one.to);
    const auto at = static_cast<std::size_t>(one.row);
    State absent = State::absent;
    if (at >= kept_ || !states_[at].compare_exchange_strong(absent, State::writing)) return;
    std::memcpy(storage_.get() + at * row_bytes_, one.to, row_bytes_);
    states_[at].store(State::kept, std::memory_order_release);
  }

  void make_all(const std::vector<Missing>& missing) const {
    constexpr std::size_t most_threads = 4;
    const std::size_t threads =
        std::min({most_threads, missing.size(),
                  static_cast<std::size_t>(std::max(std::thread::hardware_concurrency(), 1U))});
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failing;
    const auto work = [&] {
      try {
        for (std::size_t i = next++; i < missing.size(); i = next++) make(missing[i]);
      } catch (...) {
        const std::lock_guard lock(failing);
        failure = std::current_exception();
      }
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work);
    work();
    for (std::thread& one : others) one.join();
    if (failure) std::rethrow_exception(failure);
  }

  std::shared_ptr<const RowSource> inner_;
  std::size_t row_bytes_;
  std::size_t kept_;
  mutable std::vector<std::atomic<State>> states_;
  std::unique_ptr<std::byte[]> storage_;
};

}  // namespace

std::shared_ptr<const RowSource> cached_rows(std::shared_ptr<const RowSource> rows,
                                             std::int64_t count, std::int64_t bytes) {
  return std::make_shared<CachedRows>(std::move(rows), count, bytes);
}

}  // namespace netloom
