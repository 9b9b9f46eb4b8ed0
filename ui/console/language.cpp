#include "language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

void Language::set(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    QApplication::removeTranslator(&m_own);
    QApplication::removeTranslator(&m_qt);
    QLocale::setDefault(QLocale(name));
    if (m_qt.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/"_s + name + u".qm"_s))
        QApplication::installTranslator(&m_own);
    QApplication::setApplicationDisplayName(QApplication::translate("ui::MainWindow", "CloudDock"));
}

} // namespace ui
