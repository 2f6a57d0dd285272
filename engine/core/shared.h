#pragma once

#include <memory>
#include <utility>

namespace netloom {

/// A value that its copies share, so that copying a large one costs a count. It never changes: who
/// wants another value assigns another. Without one it reads as T().
template <class T>
class Shared {
 public:
  Shared() = default;
  Shared(T value) : value_(std::make_shared<const T>(std::move(value))) {}

  const T& operator*() const {
    static const T none{};
    return value_ == nullptr ? none : *value_;
  }
  const T* operator->() const { return &**this; }
  bool operator==(const Shared& other) const { return value_ == other.value_ || **this == *other; }

 private:
  std::shared_ptr<const T> value_;
};

}  // namespace netloom
