#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

namespace netloom {

/// A test class of this binary: its name and how to make one.
struct TestClass {
  std::string name;
  std::function<std::unique_ptr<QObject>()> make;
};

/// All test classes of this binary, filled before `main` by NETLOOM_TEST.
std::vector<TestClass>& test_classes();

template <class T>
struct RegisterTest {
  explicit RegisterTest(const char* name) {
    test_classes().push_back({name, [] { return std::make_unique<T>(); }});
  }
};

}  // namespace netloom

/// Adds a QObject test class to the binary.
#define NETLOOM_TEST(Class) static const netloom::RegisterTest<Class> register_##Class(#Class);
