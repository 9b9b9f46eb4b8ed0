#include "faultdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDialogWidth = 520;

void addLine(QFormLayout *form, const QString &title, const QString &text, const QString &objectName)
{
    if (text.isEmpty())
        return;
    auto *value = new QLabel(text);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(new MutedLabel(title), value);
}

} // namespace

void FaultDialog::show(const QString &title, const app::Error &error, QWidget *anchor)
{
    auto *dialog = new QDialog(anchor->window());
    dialog->setObjectName(u"faultDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(scaled(kDialogWidth));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *heading = new SectionTitle(title, dialog);
    heading->setObjectName(u"faultTitle"_s);
    layout->addWidget(heading);
    auto *form = new QFormLayout;
    addLine(form, tr("What is wrong"), error.message, u"faultMessage"_s);
    //: where in the file
    addLine(form, tr("Place"), error.field, u"faultPlace"_s);
    addLine(form, tr("What to do"), error.hint, u"faultHint"_s);
    layout->addLayout(form);
    auto *buttons = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy"), dialog);
    copy->setObjectName(u"faultCopy"_s);
    auto *close = new PrimaryButton(tr("Close"), dialog);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [text = app::toText(error)] { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace ui
