#include "editor/help/axes_text.h"

#include <QObject>
#include <QStringList>

#include "editor/document/spoken.h"

namespace netloom::editor {

namespace {

QString name_of_role(const Axis& axis) {
  return axis.role == Role::none ? QString() : spoken(std::string(name_of(axis.role)));
}

}  // namespace

QString named_axes(const Shape& shape) {
  QStringList axes;
  for (const Axis& axis : shape.per_sample()) {
    axes << QStringLiteral("%1 %2")
                .arg(name_of_role(axis), QString::fromStdString(to_text(axis.extent)))
                .trimmed();
  }
  return axes.isEmpty() ? QObject::tr("one number") : axes.join(QStringLiteral(" · "));
}

QString axis_names(const Shape& shape) {
  QStringList names;
  for (const Axis& axis : shape.per_sample()) names << name_of_role(axis);
  names.removeAll(QString());
  return names.join(QStringLiteral(" × "));
}

}  // namespace netloom::editor
