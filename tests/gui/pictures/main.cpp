// Takes the pictures of the documentation: every page of the real window, in both languages and both themes.
//
//   pictures FOLDER [--language zh_CN|en] [--theme light|dark] [--only NAME] [--width 1360] [--height 850]
#include "meters.h"
#include "scene.h"

#include "ui/console/console.h"
#include "ui/console/language.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

using pictures::Meters;
using pictures::pass;
using pictures::until;

constexpr int kSettleMs = 500; ///< A page reads on other threads and fades in.

/// The window with what lies over it, as a screen would show them.
QPixmap photograph(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over == &window || !over->isVisible() || !over->isWindow() || over->windowType() == Qt::ToolTip)
            continue;
        if (qobject_cast<QDialog *>(over) != nullptr)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 96));
        painter.drawPixmap(over->geometry().topLeft() - window.geometry().topLeft(), over->grab());
    }
    return picture;
}

template <typename T>
T *find(QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>(name))
        if (widget->isVisible())
            return widget;
    qFatal("there is no \"%s\" to be seen", qPrintable(name));
}

void press(QWidget &window, const QString &name)
{
    find<QAbstractButton>(window, name)->click();
    pass(kSettleMs);
}

class Photographer
{
public:
    Photographer(ui::MainWindow &window, QDir folder, QString only)
        : m_window(window), m_folder(std::move(folder)), m_only(std::move(only))
    {}

    void takeAll()
    {
        docking();
        products();
        devices();
        commands();
        voice();
        accounts();
        journal();
        settings();
    }

private:
    void open(const QString &page, const QVariantMap &parameters = {})
    {
        m_window.open({.page = page, .parameters = parameters});
        pass(kSettleMs);
    }
    void take(const QString &name)
    {
        if (!m_only.isEmpty() && m_only != name)
            return;
        const QString file = m_folder.filePath(name + u".png"_s);
        if (!photograph(m_window).save(file))
            qFatal("%s cannot be written", qPrintable(file));
    }
    void tab(const QString &tabs, int index, const QString &name)
    {
        find<QTabWidget>(m_window, tabs)->setCurrentIndex(index);
        pass(kSettleMs);
        take(name);
    }
    void closeDialogs()
    {
        for (QWidget *over : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(over); dialog != nullptr && dialog->isVisible())
                dialog->reject();
        pass(kSettleMs);
    }

    void docking()
    {
        open(u"docking"_s, {{u"platform"_s, u"ctwing"_s}, {u"product"_s, u"sx-smart-pro"_s}});
        take(u"docking"_s);
        open(u"docking"_s, {{u"platform"_s, u"ctwing"_s}, {u"add"_s, true}});
        take(u"docking-add"_s);
        closeDialogs();
        open(u"docking"_s, {{u"platform"_s, u"ctwing"_s}, {u"product"_s, u"smoke-nb-demo"_s}});
        take(u"docking-waiting"_s);
        atTheCloud();
    }
    /// What is done at a cloud from here; the simulated one answers.
    void atTheCloud()
    {
        open(u"docking"_s, {{u"platform"_s, u"ctwing"_s}, {u"product"_s, QString::fromLatin1(Meters::kProduct)}});
        press(m_window, u"panelCheck"_s);
        until([this] { return find<QAbstractButton>(m_window, u"panelCheck"_s)->isEnabled(); }, "the check");
        press(m_window, u"subscriptionsRefresh"_s);
        until([this] { return find<QAbstractButton>(m_window, u"subscriptionsRefresh"_s)->isEnabled(); }, "the list");
        if (auto *button = find<QAbstractButton>(m_window, u"panelCheck"_s))
            if (auto *area = scrollAreaOf(button))
                area->ensureWidgetVisible(button, 0, area->height() / 2);
        pass(kSettleMs);
        take(u"docking-cloud"_s);
        press(m_window, u"panelSync"_s);
        pass(4 * kSettleMs);
        take(u"docking-sync"_s);
        closeDialogs();
        open(u"docking"_s, {{u"platform"_s, u"onenet"_s}, {u"add"_s, true}});
        take(u"docking-onenet"_s);
        closeDialogs();
    }
    [[nodiscard]] static QScrollArea *scrollAreaOf(QWidget *widget)
    {
        while (widget != nullptr && qobject_cast<QScrollArea *>(widget) == nullptr)
            widget = widget->parentWidget();
        return qobject_cast<QScrollArea *>(widget);
    }
    void commands()
    {
        open(u"device"_s, {{u"device"_s, QString::fromLatin1(Meters::kDevice)}});
        tab(u"deviceTabs"_s, 2, u"device-functions"_s);
        open(u"command"_s);
        if (auto *table = m_window.findChild<QTableView *>(u"commandTable"_s); table != nullptr && table->isVisible())
            table->selectRow(3);
        pass(kSettleMs);
        take(u"commands"_s);
        press(m_window, u"commandNew"_s);
        take(u"command-new"_s);
        closeDialogs();
    }
    void voice()
    {
        open(u"docking"_s, {{u"platform"_s, u"dueros"_s}, {u"product"_s, QString::fromLatin1(Meters::kProduct)}});
        take(u"dueros"_s);
        press(m_window, u"panelPractise"_s);
        QWidget *dialog = practice();
        find<QComboBox>(*dialog, u"practicePhrase"_s)->setCurrentIndex(1);
        pass(kSettleMs);
        find<QAbstractButton>(*dialog, u"practiceSend"_s)->click();
        pass(4 * kSettleMs);
        take(u"practice"_s);
        closeDialogs();
    }
    [[nodiscard]] static QWidget *practice()
    {
        for (QWidget *over : QApplication::topLevelWidgets())
            if (over->isVisible() && over->objectName() == "practiceDialog"_L1)
                return over;
        qFatal("there is no practice dialog");
    }
    void accounts()
    {
        open(u"account"_s);
        find<QTabWidget>(m_window, u"accountTabs"_s)->setCurrentIndex(0);
        pass(kSettleMs);
        take(u"accounts"_s);
        press(m_window, u"accountAdd"_s);
        take(u"account-new"_s);
        closeDialogs();
        tab(u"accountTabs"_s, 1, u"linking"_s);
        tab(u"accountTabs"_s, 2, u"linked-users"_s);
    }
    void products()
    {
        open(u"product"_s);
        take(u"products"_s);
        open(u"product"_s, {{u"add"_s, true}});
        take(u"product-new"_s);
        open(u"product"_s, {{u"product"_s, u"sx-smart-pro"_s}});
        take(u"product"_s);
        tab(u"productTabs"_s, 1, u"thing-model"_s);
        press(m_window, u"definitionAdd"_s);
        take(u"thing-model-edit"_s);
        press(m_window, u"drawerClose"_s);
    }
    void devices()
    {
        open(u"device"_s);
        take(u"devices"_s);
        open(u"device"_s, {{u"device"_s, u"sx-0001"_s}});
        take(u"device"_s);
        press(m_window, u"configEdit"_s);
        take(u"device-configuration"_s);
        press(m_window, u"drawerClose"_s);
        tab(u"deviceTabs"_s, 1, u"device-state"_s);
        tab(u"deviceTabs"_s, 3, u"device-log"_s);
    }
    void journal()
    {
        open(u"journal"_s);
        auto *table = m_window.findChild<QTableView *>(u"journalTable"_s);
        if (table != nullptr && table->isVisible())
            table->selectRow(3);
        pass(kSettleMs);
        take(u"journal"_s);
        open(u"journal"_s, {{u"unmatched"_s, true}});
        take(u"journal-unmatched"_s);
        closeDialogs();
    }
    void settings()
    {
        for (const QString &section : {u"listener"_s, u"appearance"_s, u"storage"_s}) {
            open(u"settings"_s, {{u"section"_s, section}});
            take(u"settings-"_s + section);
        }
    }

    ui::MainWindow &m_window;
    QDir m_folder;
    QString m_only;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"clouddock"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go, in a folder for each language and theme."_s);
    parser.addOptions({{u"language"_s, u"Only this one: zh_CN or en."_s, u"language"_s},
                       {u"theme"_s, u"Only this one: light or dark."_s, u"theme"_s},
                       {u"only"_s, u"Only the picture of that name."_s, u"name"_s},
                       {u"width"_s, u"Of the window."_s, u"pixels"_s, u"1360"_s},
                       {u"height"_s, u"Of the window."_s, u"pixels"_s, u"850"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir root(parser.positionalArguments().constFirst());

    ui::Theme theme(application);
    ui::Language language(application);
    language.set(u"zh_CN"_s);
    pictures::Scene scene;
    ui::Console console(scene.engine(), theme, language);
    console.start();
    auto &window = console.window();
    window.resize(parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt());

    for (const QString &name : {u"zh_CN"_s, u"en"_s}) {
        for (const QString &mode : {u"light"_s, u"dark"_s}) {
            if ((parser.isSet(u"language"_s) && parser.value(u"language"_s) != name) ||
                (parser.isSet(u"theme"_s) && parser.value(u"theme"_s) != mode))
                continue;
            app::Settings settings = scene.engine().settings();
            settings.language = name;
            settings.theme = mode;
            if (const auto saved = scene.engine().saveSettings(settings); !saved)
                qFatal("%s", qPrintable(app::toText(saved.error())));
            const QString folder = root.filePath(name + u'-' + mode);
            QDir().mkpath(folder);
            pass(kSettleMs);
            Photographer(window, QDir(folder), parser.value(u"only"_s)).takeAll();
        }
    }
    scene.engine().stop();
    return 0;
}
