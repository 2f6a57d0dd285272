#include "app/desktop/loom_binary.h"

#include <QCoreApplication>

namespace netloom::app {

QString loom_binary() {
  const QString given = qEnvironmentVariable("NETLOOM_LOOM");
  return given.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/loom") : given;
}

}  // namespace netloom::app
