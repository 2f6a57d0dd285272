#include "editor/inspector/value_editor.h"

#include "editor/inspector/choice_editors.h"
#include "editor/inspector/number_editors.h"
#include "editor/inspector/text_editor.h"

namespace netloom::editor {

ValueEditor* make_value_editor(const ParameterInfo& info, const ThemeSource& source,
                               QWidget* parent) {
  switch (info.kind) {
    case ParameterKind::boolean:
      return new SwitchEditor(info, source, parent);
    case ParameterKind::integer:
    case ParameterKind::real:
      return new NumberEditor(info, source, parent);
    case ParameterKind::choice:
      if (SegmentsEditor::fits(info)) return new SegmentsEditor(info, source, parent);
      return new ComboEditor(info, parent);
    case ParameterKind::integers:
      if (info.length > 0) return new NumbersEditor(info, source, parent);
      return new TextEditor(info, source, parent);
    case ParameterKind::text:
    case ParameterKind::texts:
      break;
  }
  return new TextEditor(info, source, parent);
}

}  // namespace netloom::editor
