#include "storagesection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

StorageSection::StorageSection(QWidget *parent)
    : QWidget(parent), m_title(new SectionTitle({}, this)), m_folder(new CopyField(this)), m_size(new QLabel(this)),
      m_free(new QLabel(this)), m_open(new QPushButton(this))
{
    m_folder->setObjectName(u"dataFolder"_s);
    m_size->setObjectName(u"databaseSize"_s);
    m_free->setObjectName(u"freeSpace"_s);
    m_open->setObjectName(u"openFolder"_s);
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, scaled(180));
    grid->setColumnStretch(1, 1);
    QWidget *values[] = {m_folder, m_size, m_free};
    for (int row = 0; row < 3; ++row) {
        m_labels[row] = new QLabel(card);
        m_labels[row]->setMinimumHeight(scaled(32));
        grid->addWidget(m_labels[row], row, 0);
        grid->addWidget(values[row], row, 1);
    }
    grid->addWidget(m_open, 3, 1, Qt::AlignLeft);
    card->body()->addWidget(m_title);
    card->body()->addLayout(grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    retranslateUi();
}

void StorageSection::setStorage(const QString &folder, qint64 databaseBytes, qint64 freeBytes)
{
    m_folder->setText(folder);
    m_databaseBytes = databaseBytes;
    m_freeBytes = freeBytes;
    retranslateUi();
}

void StorageSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void StorageSection::retranslateUi()
{
    const auto size = [](qint64 bytes) {
        return bytes < 0 ? u"–"_s : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    m_title->setText(tr("Storage"));
    m_labels[0]->setText(tr("Data folder"));
    m_labels[1]->setText(tr("Database"));
    m_labels[2]->setText(tr("Free on this disk"));
    m_size->setText(size(m_databaseBytes));
    m_free->setText(size(m_freeBytes));
    m_open->setText(tr("Open folder"));
}

} // namespace ui
