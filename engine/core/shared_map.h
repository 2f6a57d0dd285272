#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <utility>

namespace netloom {

/// A std::map whose copies share their entries until one of them is changed, so that copying a
/// large project costs next to nothing and unchanged parts are found equal at a glance. Whatever
/// could change an entry makes them its own first; who holds on to such an iterator or reference
/// must not copy the map meanwhile. Copies may live in several threads.
template <class Key, class Value>
class SharedMap {
  using Map = std::map<Key, Value, std::less<>>;

 public:
  using key_type = Key;
  using mapped_type = Value;
  using value_type = typename Map::value_type;
  using iterator = typename Map::iterator;
  using const_iterator = typename Map::const_iterator;
  using node_type = typename Map::node_type;

  SharedMap() = default;
  SharedMap(std::initializer_list<value_type> entries) {
    if (entries.size() > 0) entries_ = std::make_shared<Map>(entries);
  }

  bool empty() const { return read().empty(); }
  std::size_t size() const { return read().size(); }
  const_iterator begin() const { return read().begin(); }
  const_iterator end() const { return read().end(); }
  auto rbegin() const { return read().rbegin(); }
  auto rend() const { return read().rend(); }
  template <class K>
  const_iterator find(const K& key) const {
    return read().find(key);
  }
  template <class K>
  bool contains(const K& key) const {
    return read().contains(key);
  }
  template <class K>
  std::size_t count(const K& key) const {
    return read().count(key);
  }
  const Value& at(const Key& key) const { return read().at(key); }

  iterator begin() { return own().begin(); }
  iterator end() { return own().end(); }
  template <class K>
  iterator find(const K& key) {
    return own().find(key);
  }
  Value& at(const Key& key) { return own().at(key); }
  Value& operator[](const Key& key) { return own()[key]; }
  template <class... Arguments>
  std::pair<iterator, bool> emplace(Arguments&&... arguments) {
    return own().emplace(std::forward<Arguments>(arguments)...);
  }
  template <class... Arguments>
  std::pair<iterator, bool> try_emplace(const Key& key, Arguments&&... arguments) {
    return own().try_emplace(key, std::forward<Arguments>(arguments)...);
  }
  auto insert(node_type node) { return own().insert(std::move(node)); }
  node_type extract(const Key& key) { return contains(key) ? own().extract(key) : node_type(); }
  std::size_t erase(const Key& key) { return contains(key) ? own().erase(key) : 0; }
  iterator erase(iterator at) { return own().erase(at); }
  void clear() { entries_ = nullptr; }
  template <class Predicate>
  friend std::size_t erase_if(SharedMap& map, Predicate predicate) {
    const Map& all = map.read();
    const bool any = std::any_of(all.begin(), all.end(), predicate);
    return any ? std::erase_if(map.own(), predicate) : 0;
  }

  bool operator==(const SharedMap& other) const {
    return entries_ == other.entries_ || read() == other.read();
  }

 private:
  const Map& read() const {
    static const Map none;
    return entries_ == nullptr ? none : *entries_;
  }
  Map& own() {
    if (entries_ == nullptr) {
      entries_ = std::make_shared<Map>();
    } else if (entries_.use_count() > 1) {
      entries_ = std::make_shared<Map>(*entries_);
    } else {
      // Another thread may just have let go of it: what it read came before what is written here.
      std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *entries_;
  }

  std::shared_ptr<Map> entries_;
};

}  // namespace netloom
