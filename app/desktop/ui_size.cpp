#include "app/desktop/ui_size.h"

#include <algorithm>

#include <QSettings>

namespace netloom::app {

namespace {

const QString setting = QStringLiteral("window/size");

}  // namespace

int kept_ui_size() {
  const int percent = QSettings().value(setting).toInt();
  return std::find(ui_sizes.begin(), ui_sizes.end(), percent) == ui_sizes.end() ? 100 : percent;
}

void keep_ui_size(int percent) {
  QSettings().setValue(setting, percent);
}

void apply_ui_size() {
  const int percent = kept_ui_size();
  // A factor that the user gave in the environment holds.
  if (percent == 100 || qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) return;
  qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

}  // namespace netloom::app
