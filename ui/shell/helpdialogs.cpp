#include "helpdialogs.h"

#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(ui::Help)
};

QDialog *makeDialog(QWidget *parent, const QString &name, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    return dialog;
}

void addCloseButton(QDialog *dialog)
{
    auto *close = new QPushButton(Help::tr("Close"), dialog);
    close->setObjectName(u"close"_s);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->layout()->addWidget(close);
    dialog->layout()->setAlignment(close, Qt::AlignRight);
}

} // namespace

void showShortcuts(QWidget *parent, const QList<QAction *> &actions)
{
    QDialog *dialog = makeDialog(parent, u"shortcutsDialog"_s, Help::tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](const QString &what, const QString &keys) {
        auto *label = new QLabel(keys, content);
        label->setFont(monospaceFont());
        grid->addWidget(new QLabel(what, content), row, 0);
        grid->addWidget(label, row++, 1);
    };
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            add(QString(action->text()).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText));
    add(Help::tr("In a table: choose an action of the row"), u"← →"_s);
    add(Help::tr("In a table: run the chosen action"), u"Enter"_s);
    add(Help::tr("Actions of the row as a menu"), u"Shift+F10"_s);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    dialog->layout()->addWidget(scroll);
    addCloseButton(dialog);
    dialog->resize(scaled(460), scaled(520));
    dialog->open();
}

void showAbout(QWidget *parent)
{
    QDialog *dialog = makeDialog(parent, u"aboutDialog"_s, Help::tr("About CloudDock"));
    auto *head = new QHBoxLayout;
    auto *logo = new QLabel(dialog);
    logo->setPixmap(applicationIcon().pixmap(QSize(56, 56), dialog->devicePixelRatioF()));
    auto *name = new QLabel(u"CloudDock %1"_s.arg(QCoreApplication::applicationVersion()), dialog);
    name->setProperty("role", u"title"_s);
    auto *texts = new QVBoxLayout;
    texts->addWidget(name);
    texts->addWidget(new MutedLabel(Help::tr("Docks IoT devices to the clouds and keeps every push."), dialog));
    head->setSpacing(16);
    head->addWidget(logo);
    head->addLayout(texts, 1);
    static_cast<QVBoxLayout *>(dialog->layout())->addLayout(head);
    dialog->layout()->addWidget(new Separator(dialog));
    const QString text =
        Help::tr("Free software under the GNU General Public License, version 3 or later. It comes with no "
                 "warranty.") +
        u"\n\n"_s +
        Help::tr("Made with Qt %1, SQLite, OpenSSL, libqrencode, nlohmann/json and the Lucide icons (ISC).")
            .arg(QLatin1StringView(qVersion()));
    auto *body = new QLabel(text, dialog);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->setMinimumWidth(scaled(420));
    dialog->layout()->addWidget(body);
    addCloseButton(dialog);
    dialog->open();
}

} // namespace ui
