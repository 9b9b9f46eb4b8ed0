#pragma once

#include <QString>
#include <QTranslator>

class QApplication;

namespace ui {

/// The catalogues of the language in force: ours and Qt's own.
class Language
{
public:
    explicit Language(QApplication &application) : m_application(application) {}

    /// "zh_CN" or "en". Takes effect at once: widgets get a LanguageChange event. Nothing happens when it is in force
    /// already: every such event makes each page say everything anew.
    void set(const QString &name);
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QApplication &m_application;
    QString m_name;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
