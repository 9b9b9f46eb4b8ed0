#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

/// The path of a file, typed or chosen.
class FileField final : public QWidget
{
    Q_OBJECT
public:
    explicit FileField(QWidget *parent = nullptr);
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// \a title and \a filter of the chooser, for example "PEM files (*.pem *.crt)".
    void setChooser(const QString &title, const QString &filter);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();

    QLineEdit *m_edit = nullptr;
    QPushButton *m_button = nullptr;
    QString m_title;
    QString m_filter;
};

} // namespace ui
