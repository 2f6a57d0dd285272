#pragma once

#include <QString>
#include <QtGlobal>

namespace netloom {

/// What Netloom keeps goes to `folder` as long as it lives, and then where it went before.
class HomeAt {
 public:
  explicit HomeAt(const QString& folder)
      : was_set_(qEnvironmentVariableIsSet(name)), before_(qgetenv(name)) {
    qputenv(name, folder.toUtf8());
  }
  ~HomeAt() { was_set_ ? qputenv(name, before_) : qunsetenv(name); }
  HomeAt(const HomeAt&) = delete;
  HomeAt& operator=(const HomeAt&) = delete;

 private:
  static constexpr const char* name = "NETLOOM_HOME";

  bool was_set_;
  QByteArray before_;
};

}  // namespace netloom
