#include "messagedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/jsonview.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

void MessageDialog::show(const QByteArray &json, QWidget *anchor)
{
    auto *dialog = new QDialog(anchor->window());
    dialog->setObjectName(u"messageDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Details"));
    dialog->resize(scaled(680), scaled(520));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *view = new JsonView(dialog);
    view->setJson(json);
    layout->addWidget(view, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new PrimaryButton(tr("Close"), dialog);
    close->setObjectName(u"close"_s);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace ui
