#include "tsldialog.h"

#include "livereader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TslDialog::TslDialog(const app::Product &product, QWidget *parent)
    : QDialog(parent), m_name(product.name), m_json(product.thingModel.toJsonText())
{
    setObjectName(u"tslDialog"_s);
    resize(scaled(720), scaled(600));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_view = new JsonView(this);
    m_view->setJson(m_json);
    layout->addWidget(m_view, 1);
    m_error = new FieldError(this);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_close = new QPushButton(this);
    m_close->setObjectName(u"close"_s);
    m_export = new PrimaryButton({}, this);
    m_export->setObjectName(u"modelExport"_s);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &TslDialog::exportFile);
    retranslateWith(this, [this] { retranslateUi(); });
}

void TslDialog::exportFile()
{
    m_error->setError(saveToFile(this, tr("Export the model file"), tr("Thing model - %1.json").arg(m_name), m_json));
}

void TslDialog::retranslateUi()
{
    setWindowTitle(tr("View the thing model"));
    m_close->setText(tr("Close"));
    m_export->setText(tr("Export the model file"));
}

QString saveToFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &content)
{
    QString safe = name;
    safe.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u"_"_s);
    const QString path = QFileDialog::getSaveFileName(parent, title, QDir::home().filePath(safe), u"JSON (*.json)"_s);
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return TslDialog::tr("%1 cannot be written: %2").arg(path, file.errorString());
    return {};
}

} // namespace ui
