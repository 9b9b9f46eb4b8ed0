#include "typeattributes.h"

#include "formfields.h"
#include "livereader.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
DateAttributes::DateAttributes(QWidget *parent)
    : TypeAttributes(parent), m_fields(FormFields::in(this)), m_format(new QComboBox(this))
{
    m_format->setObjectName(u"typeDateFormat"_s);
    m_format->setEditable(true);
    m_format->setInsertPolicy(QComboBox::NoInsert);
    m_format->addItems({u"timestamp"_s, u"string"_s, u"yyyy-MM-dd"_s, u"yyyy-MM-dd HH:mm:ss"_s,
                        u"yyyy-MM-dd HH:mm:ss EE"_s, u"yyyy-MM-dd HH:mm:ss zzz"_s});
    m_fields->add(u"format"_s, [] { return tr("Time format"); }, m_format, {.required = true});
    retranslateWith(this, [this] {
        m_format->setItemData(0, tr("Milliseconds since 1970-01-01 UTC, as a number"), Qt::ToolTipRole);
        m_format->setItemData(1, tr("Milliseconds since 1970-01-01 UTC, as a text"), Qt::ToolTipRole);
    });
}

void DateAttributes::load(const app::ValueType &type)
{
    m_format->setEditText(type.dateFormat.isEmpty() ? u"timestamp"_s : type.dateFormat);
}

void DateAttributes::store(app::ValueType &type) const
{
    type.dateFormat = m_format->currentText().trimmed();
}

bool DateAttributes::check()
{
    const bool sound = !m_format->currentText().trimmed().isEmpty();
    m_fields->setError(u"format"_s, sound ? QString() : tr("Please choose"));
    return sound;
}

FileAttributes::FileAttributes(QWidget *parent)
    : TypeAttributes(parent), m_fields(FormFields::in(this)), m_kind(new QComboBox(this))
{
    m_kind->setObjectName(u"typeFileKind"_s);
    for (const QString &kind : {u"url"_s, u"base64"_s, u"binary"_s})
        m_kind->addItem(kind, kind);
    m_fields->add(
        u"fileType"_s, [] { return tr("File type"); }, m_kind);
    retranslateWith(this, [this] {
        m_kind->setItemText(0, tr("URL (link)"));
        m_kind->setItemText(1, tr("Base64 (Base64 encoding)"));
        m_kind->setItemText(2, tr("Binary (bytes)"));
    });
}

void FileAttributes::load(const app::ValueType &type)
{
    const int at = m_kind->findData(type.fileType);
    m_kind->setCurrentIndex(at < 0 ? 0 : at);
}

void FileAttributes::store(app::ValueType &type) const
{
    type.fileType = m_kind->currentData().toString();
}

PlaceAttributes::PlaceAttributes(QWidget *parent) : TypeAttributes(parent), m_fields(FormFields::in(this))
{
    m_longitude = new QLineEdit(this);
    m_longitude->setObjectName(u"typeLongitude"_s);
    m_latitude = new QLineEdit(this);
    m_latitude->setObjectName(u"typeLatitude"_s);
    m_fields->add(u"longitude"_s, [] { return tr("Longitude field"); }, m_longitude, {.required = true});
    m_fields->add(u"latitude"_s, [] { return tr("Latitude field"); }, m_latitude, {.required = true});
}

void PlaceAttributes::load(const app::ValueType &type)
{
    m_longitude->setText(type.longitudeKey.isEmpty() ? u"lon"_s : type.longitudeKey);
    m_latitude->setText(type.latitudeKey.isEmpty() ? u"lat"_s : type.latitudeKey);
}

void PlaceAttributes::store(app::ValueType &type) const
{
    type.longitudeKey = m_longitude->text().trimmed();
    type.latitudeKey = m_latitude->text().trimmed();
}

bool PlaceAttributes::check()
{
    m_fields->clearErrors();
    if (m_longitude->text().trimmed().isEmpty())
        m_fields->setError(u"longitude"_s, tr("Enter the field's name"));
    if (m_latitude->text().trimmed().isEmpty())
        m_fields->setError(u"latitude"_s, tr("Enter the field's name"));
    else if (m_latitude->text().trimmed() == m_longitude->text().trimmed())
        m_fields->setError(u"latitude"_s, tr("Longitude and latitude need different fields"));
    return !m_fields->hasErrors();
}

} // namespace ui
