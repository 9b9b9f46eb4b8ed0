#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CopyField;
class SectionTitle;

/// Where everything is kept and how much there is. For reading only.
class StorageSection final : public QWidget
{
    Q_OBJECT
public:
    explicit StorageSection(QWidget *parent = nullptr);
    /// Sizes in bytes; negative: not known.
    void setStorage(const QString &folder, qint64 databaseBytes, qint64 freeBytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    qint64 m_databaseBytes = -1;
    qint64 m_freeBytes = -1;
    SectionTitle *m_title = nullptr;
    CopyField *m_folder = nullptr;
    QLabel *m_labels[3] = {};
    QLabel *m_size = nullptr;
    QLabel *m_free = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace ui
