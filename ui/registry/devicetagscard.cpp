#include "devicetagscard.h"

#include "infogrid.h"
#include "livereader.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kLongestValue = 256;

QString nameOf(const QList<app::PropertyDefinition> &definitions, const QString &key)
{
    for (const app::PropertyDefinition &definition : definitions)
        if (definition.id == key && !definition.name.isEmpty())
            return definition.name;
    return key;
}

} // namespace

DeviceTagsCard::DeviceTagsCard(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_title(new SectionTitle({}, this)), m_edit(new LinkButton({}, this)),
      m_hint(new MutedLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_edit->setObjectName(u"tagsEdit"_s);
    head->addWidget(m_title);
    head->addWidget(m_edit);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(m_hint);
    m_place = new QVBoxLayout;
    layout->addLayout(m_place);
    connect(m_edit, &QAbstractButton::clicked, this, &DeviceTagsCard::edit);
    retranslateWith(this, [this] { retranslateUi(); });
}

void DeviceTagsCard::setDevice(const app::Device &device, const QList<app::PropertyDefinition> &definitions)
{
    const bool same = device.id == m_device.id && device.tags == m_device.tags && definitions == m_definitions;
    m_device = device;
    m_definitions = definitions;
    m_edit->setEnabled(device.createdAt.isValid()); // before it is read only its id is known, and no tag
    if (!same)
        rebuild();
}

void DeviceTagsCard::rebuild()
{
    delete m_grid;
    auto *grid = new InfoGrid(3, this);
    m_grid = grid;
    QMap<QString, QString> tags = m_device.tags;
    for (const app::PropertyDefinition &definition : std::as_const(m_definitions))
        if (!tags.contains(definition.id))
            tags.insert(definition.id, QString());
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        //: %1 the tag's name, %2 its key
        const QString label = tr("%1 (%2)").arg(nameOf(m_definitions, it.key()), it.key());
        grid->addText(u"tag."_s + it.key(), [label] { return label; });
        grid->setValue(u"tag."_s + it.key(), it.value());
    }
    m_place->addWidget(grid);
    m_hint->setVisible(tags.isEmpty());
}

void DeviceTagsCard::edit()
{
    auto *dialog = new TagsDialog(m_engine, m_device, m_definitions, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::saved, this, [this] {
        Toast::show(this, tr("Tags saved"));
        Q_EMIT changed();
    });
    dialog->open();
}

void DeviceTagsCard::retranslateUi()
{
    m_title->setText(tr("Tags"));
    m_edit->setText(tr("Edit"));
    m_hint->setText(tr("No tags. Add one to find this device by it."));
    rebuild();
}

TagsDialog::TagsDialog(app::Engine &engine, const app::Device &device,
                       const QList<app::PropertyDefinition> &definitions, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_device(device), m_error(new FieldError(this)),
      m_ok(new PrimaryButton({}, this))
{
    setObjectName(u"tagsDialog"_s);
    setWindowTitle(tr("Edit the tags"));
    setMinimumWidth(scaled(560));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_place = new QVBoxLayout;
    m_place->setSpacing(6);
    layout->addLayout(m_place);
    auto *add = new LinkButton(tr("Add"), this);
    add->setObjectName(u"tagAdd"_s);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(m_error);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    m_ok->setText(tr("OK"));
    m_ok->setObjectName(u"ok"_s);
    m_ok->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    layout->addLayout(buttons);
    for (auto it = device.tags.cbegin(); it != device.tags.cend(); ++it)
        addRow(it.key(), nameOf(definitions, it.key()), it.value());
    for (const app::PropertyDefinition &definition : definitions)
        if (!device.tags.contains(definition.id))
            addRow(definition.id, definition.name, {});
    if (m_rows.isEmpty())
        addRow({}, {}, {});
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {}, {});
        m_rows.constLast().key->setFocus();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &TagsDialog::save);
}

void TagsDialog::addRow(const QString &key, const QString &name, const QString &value)
{
    Row row{.box = new QWidget(this)};
    auto *layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    row.key = new QLineEdit(key, row.box);
    row.key->setPlaceholderText(tr("Please enter the tag key"));
    row.key->setObjectName(u"tagKey%1"_s.arg(m_rows.size()));
    row.key->setEnabled(key.isEmpty());
    row.key->setAccessibleName(row.key->placeholderText());
    row.value = new QLineEdit(value, row.box);
    row.value->setMaxLength(kLongestValue);
    row.value->setPlaceholderText(tr("Please enter the tag value"));
    row.value->setObjectName(u"tagValue%1"_s.arg(m_rows.size()));
    row.value->setAccessibleName(row.value->placeholderText());
    auto *title = new MutedLabel(name == key ? QString() : name, row.box);
    auto *remove = new IconButton(u"minus"_s, tr("Remove this tag"), row.box);
    layout->addWidget(row.key, 2);
    layout->addWidget(title, 1);
    layout->addWidget(row.value, 3);
    layout->addWidget(remove);
    title->setVisible(!title->text().isEmpty());
    QWidget *box = row.box;
    connect(remove, &QAbstractButton::clicked, this, [this, box] {
        m_rows.removeIf([box](const Row &each) { return each.box == box; });
        box->hide();
        box->deleteLater();
    });
    m_place->addWidget(row.box);
    m_rows.append(row);
}

std::optional<QMap<QString, QString>> TagsDialog::typed()
{
    QMap<QString, QString> tags;
    for (const Row &row : std::as_const(m_rows)) {
        const QString key = row.key->isEnabled() ? row.key->text().trimmed() : row.key->text();
        const QString value = row.value->text().trimmed();
        if (value.isEmpty())
            continue; // a tag without a value is none
        if (row.key->isEnabled() && !app::isValidId(key)) {
            m_error->setError(tr("A tag key has 1 to 64 digits, letters, underscores and hyphens"), row.key);
            return std::nullopt;
        }
        if (tags.contains(key)) {
            m_error->setError(tr("The key %1 stands here twice").arg(key), row.key);
            return std::nullopt;
        }
        tags.insert(key, value);
    }
    return tags;
}

void TagsDialog::save()
{
    const auto tags = typed();
    if (!tags)
        return;
    m_error->setError({});
    m_ok->setEnabled(false);
    app::whenDone(m_engine.registry().device(m_device.id), this,
                  [this, tags = *tags](const app::Result<app::Device> &fresh) {
                      if (!fresh) {
                          finish(tl::unexpected(fresh.error()));
                          return;
                      }
                      app::whenDone(m_engine.registry().setDeviceTags(m_device.id, merged(fresh->tags, tags)), this,
                                    [this](const app::Result<> &kept) { finish(kept); });
                  });
}

QMap<QString, QString> TagsDialog::merged(QMap<QString, QString> now, const QMap<QString, QString> &typed) const
{
    const QMap<QString, QString> &shown = m_device.tags;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        if (!typed.contains(it.key()))
            now.remove(it.key());
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        if (shown.value(it.key()) != it.value())
            now.insert(it.key(), it.value());
    return now;
}

void TagsDialog::finish(const app::Result<> &kept)
{
    m_ok->setEnabled(true);
    if (!kept) {
        m_error->setError(RegistryTexts::error(kept.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace ui
