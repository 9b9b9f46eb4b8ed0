#include "importmodeldialog.h"

#include "app/model/jsonplace.h"
#include "formfields.h"
#include "livereader.h"
#include "productbox.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QTabWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Counted from 1; 0 when all of it is UTF-8.
int firstLineNotUtf8(const QByteArray &content)
{
    int number = 0;
    for (qsizetype from = 0; from < content.size();) {
        const qsizetype end = content.indexOf('\n', from);
        const qsizetype next = end < 0 ? content.size() : end + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
        // The line feed behind it shows a character that is cut off.
        const QString line = decoder(QByteArray(content.mid(from, next - from) + '\n'));
        ++number;
        if (decoder.hasError())
            return number;
        from = next;
    }
    return 0;
}

} // namespace

ImportModelDialog::ImportModelDialog(app::Engine &engine, const app::ProductId &product, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_products(new ProductBox(engine, this))
{
    setObjectName(u"importModelDialog"_s);
    resize(scaled(680), scaled(560));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_note = new QLabel(this);
    m_note->setProperty("role", u"error"_s);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->addTab(makeCopyTab(), QString());
    m_tabs->addTab(makeTextTab(), QString());
    m_tabs->setCurrentIndex(1);
    layout->addWidget(m_tabs, 1);
    m_error = new FieldError(this);
    m_error->setObjectName(u"importError"_s);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"cancel"_s);
    m_ok = new PrimaryButton({}, this);
    m_ok->setObjectName(u"ok"_s);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &ImportModelDialog::confirm);
    retranslateWith(this, [this] { retranslateUi(); });
    connect(m_products, &ProductBox::failed, this,
            [this](const app::Error &error) { m_copyFields->setError(u"product"_s, RegistryTexts::error(error)); });
    m_products->leaveOut(product);
    m_products->read();
}

QWidget *ImportModelDialog::makeCopyTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 12, 0, 0);
    m_copyFields = new FormFields(tab);
    m_products->setObjectName(u"importProduct"_s);
    m_copyFields->add(u"product"_s, [] { return tr("Choose a product"); }, m_products,
                      {.required = true, .placeholder = [] { return tr("Please choose"); }});
    layout->addWidget(m_copyFields);
    layout->addStretch();
    return tab;
}

QWidget *ImportModelDialog::makeTextTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    m_file = new QPushButton(icon(u"file-up"_s), QString(), tab);
    m_file->setObjectName(u"importFile"_s);
    connect(m_file, &QPushButton::clicked, this, &ImportModelDialog::openFile);
    layout->addWidget(m_file, 0, Qt::AlignLeft);
    m_text = new QPlainTextEdit(tab);
    m_text->setObjectName(u"importText"_s);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_text->setExtraSelections({});
        m_error->setError({});
    });
    layout->addWidget(m_text, 1);
    return tab;
}

void ImportModelDialog::openFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a thing model file"), {}, tr("Thing model (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        m_error->setError(tr("%1 cannot be read: %2").arg(path, file.errorString()));
    else if (file.size() > app::ThingModel::kMaxTextSize)
        m_error->setError(tr("%1 is larger than %2 MB").arg(path).arg(app::ThingModel::kMaxTextSize / 1024 / 1024));
    else
        showFile(path, file.readAll());
}

void ImportModelDialog::showFile(const QString &path, const QByteArray &content)
{
    if (const int line = firstLineNotUtf8(content); line > 0) {
        m_text->clear();
        //: %1 file, %2 line
        m_error->setError(tr("%1 is not text in UTF-8: line %2 cannot be read").arg(path).arg(line));
    } else {
        m_text->setPlainText(QString::fromUtf8(content));
    }
}

void ImportModelDialog::confirm()
{
    if (m_tabs->currentIndex() == 0)
        copyProduct();
    else
        readText();
}

void ImportModelDialog::copyProduct()
{
    m_error->setError({});
    const app::ProductId chosen(m_products->productId());
    m_copyFields->setError(u"product"_s, chosen.isEmpty() ? tr("Please choose") : QString());
    if (chosen.isEmpty())
        return;
    m_ok->setEnabled(false);
    app::whenDone(m_engine.registry().product(chosen), this, [this](const app::Result<app::Product> &product) {
        if (!product)
            refused(product.error());
        else if (!product->damage.isEmpty()) // its thing model is empty then
            refused({.message = tr("The thing model of that product cannot be read: %1").arg(product->damage)});
        else
            Q_EMIT importRequested(product->thingModel);
    });
}

void ImportModelDialog::readText()
{
    m_error->setError({});
    m_text->setExtraSelections({});
    const QByteArray text = m_text->toPlainText().toUtf8();
    const app::Result<app::ThingModel> model = app::ThingModel::parse(text);
    if (!model) {
        showFault(text, model.error());
        return;
    }
    m_ok->setEnabled(false);
    Q_EMIT importRequested(*model);
}

void ImportModelDialog::showFault(const QByteArray &text, const app::Error &error)
{
    if (error.field.isEmpty()) { // no JSON, or no thing model at all
        m_error->setError(error.message, m_text);
        QJsonParseError fault;
        (void)QJsonDocument::fromJson(text, &fault);
        if (fault.error != QJsonParseError::NoError)
            markLine(app::textPosition(text, fault.offset).line);
        return;
    }
    const int line = app::textPosition(text, app::jsonOffset(text, error.field)).line;
    //: %1 line, %2 path in the file, %3 what is wrong there
    m_error->setError(tr("Line %1, %2: %3").arg(QString::number(line), error.field, RegistryTexts::error(error)),
                      m_text);
    markLine(line);
}

void ImportModelDialog::markLine(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(Palette::current().toneSoft(Tone::Bad));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
    m_text->setTextCursor(mark.cursor);
    m_text->centerCursor();
    m_text->setFocus();
}

void ImportModelDialog::refused(const app::Error &error)
{
    m_ok->setEnabled(true);
    m_error->setError(RegistryTexts::error(error));
}

void ImportModelDialog::retranslateUi()
{
    setWindowTitle(tr("Import a thing model"));
    m_note->setText(tr("The import replaces all properties, functions, events and tags that stand here now."));
    m_tabs->setTabText(0, tr("Copy a product"));
    m_tabs->setTabText(1, tr("Import a model"));
    m_file->setText(tr("Open a file"));
    m_text->setPlaceholderText(tr("Open a .json file or put the model's text here"));
    m_text->setAccessibleName(tr("Text of the thing model"));
    m_cancel->setText(tr("Cancel"));
    m_ok->setText(tr("OK"));
}

} // namespace ui
