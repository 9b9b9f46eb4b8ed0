#pragma once

#include <QAbstractItemModel>
#include <QByteArray>
#include <QList>
#include <QString>

namespace ui {

/// A JSON document as a tree of two columns, key and value, in the order and spelling received.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    struct Node
    {
        QString key{};   ///< "imei", or "[3]" in an array; empty for the document itself.
        QString value{}; ///< As written; for a container its size: "{4}", "[2]".
        int parent = -1;
        int row = 0;
        bool container = false;
        QList<int> children{};
    };

    explicit JsonTreeModel(QObject *parent = nullptr);

    static constexpr qsizetype kMostNodes = 20'000; ///< Kept; what comes behind them is only checked and counted.

    /// False when it is no JSON or deeper than 200 levels; fault() then says why and where (English). The tree is
    /// empty then.
    bool setJson(const QByteArray &utf8);
    [[nodiscard]] QString fault() const { return m_fault; }
    /// Values of the document that the tree does not hold.
    [[nodiscard]] qsizetype left() const { return m_left; }
    void setTitles(const QString &key, const QString &value);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Nodes in document order, for searching; the index of one of them.
    [[nodiscard]] const QList<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] QModelIndex indexOf(int node) const;

private:
    QList<Node> m_nodes; ///< The first one stands for the document and is not shown itself.
    QString m_fault;
    qsizetype m_left = 0;
    QString m_keyTitle;
    QString m_valueTitle;
};

} // namespace ui
