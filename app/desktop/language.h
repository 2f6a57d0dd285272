#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace netloom::app {

/// The languages that there are words for, as locale names: English, in which the sources are
/// written, first, then one for each file of `resources/translations`.
QStringList languages();
/// As its speakers write it: "Deutsch".
QString name_of_language(const QString& language);

/// What the settings say; empty where the system's language is to be taken.
QString kept_language();
void keep_language(const QString& language);

/// Gives the application the words and dates of `language`, or of the system's where it is empty;
/// English where there are none, or where the file of words is damaged. A text that a translation
/// lacks stays English.
void apply_language(QCoreApplication& application, const QString& language);

/// The same with the files of words in `folder`.
void apply_language(QCoreApplication& application, const QString& language, const QString& folder);

}  // namespace netloom::app
