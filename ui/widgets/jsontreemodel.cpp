#include "jsontreemodel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/itemroles.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using Json = nlohmann::ordered_json;
using Node = JsonTreeModel::Node;

constexpr int kDeepest = 200;
constexpr qsizetype kMostShown = 1000; ///< Characters of a cell: a view measures all it is given.
constexpr int kNotKept = -1;

QString shortened(const QString &text)
{
    return text.size() > kMostShown ? text.left(kMostShown) + u'…' : text;
}

/// Collects nodes while the parser runs, so that order, doubled keys and the spelling of numbers are kept and no
/// recursion happens. A document of a million values is read to its end, but only its first ones are kept.
class NodeReader final : public nlohmann::json_sax<Json>
{
public:
    QList<Node> nodes{Node{.container = true}};
    QString fault{};
    qsizetype left = 0; ///< Values that were not kept.

    bool null() override { return leaf(u"null"_s); }
    bool boolean(bool value) override { return leaf(value ? u"true"_s : u"false"_s); }
    bool number_integer(number_integer_t value) override { return leaf(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return leaf(QString::number(value)); }
    bool number_float(number_float_t, const string_t &text) override { return leaf(QString::fromStdString(text)); }
    bool string(string_t &value) override
    {
        return isFull() ? skip() : leaf(u'"' + QString::fromStdString(value) + u'"');
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(size_t) override { return open(u'{'); }
    bool start_array(size_t) override { return open(u'['); }
    bool end_object() override { return close(u"{%1}"_s); }
    bool end_array() override { return close(u"[%1]"_s); }
    bool key(string_t &value) override
    {
        if (!isFull())
            m_key = QString::fromStdString(value);
        return true;
    }
    bool parse_error(size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        if (fault.isEmpty())
            fault = u"byte %1: %2"_s.arg(position).arg(QString::fromUtf8(error.what()).section(u"] "_s, 1));
        return false;
    }

private:
    struct Open
    {
        int node = 0; ///< kNotKept for a container that the tree does not hold.
        bool isArray = false;
        qsizetype members = 0;
    };

    [[nodiscard]] bool isFull() const { return nodes.size() > JsonTreeModel::kMostNodes; }
    bool skip()
    {
        ++m_open.last().members;
        ++left;
        return true;
    }
    void append(const QString &value, bool container)
    {
        Open &parent = m_open.last();
        const int row = int(parent.members++);
        nodes[parent.node].children.append(int(nodes.size()));
        const QString key = m_open.size() == 1 ? u"$"_s : parent.isArray ? u"[%1]"_s.arg(row) : m_key;
        nodes.append({.key = key, .value = value, .parent = parent.node, .row = row, .container = container});
    }
    bool leaf(const QString &value)
    {
        if (isFull())
            return skip();
        append(value, false);
        return true;
    }
    bool open(QChar bracket)
    {
        if (m_open.size() > kDeepest) {
            fault = u"deeper than %1 levels"_s.arg(kDeepest);
            return false;
        }
        const bool kept = !isFull();
        if (kept)
            append({}, true);
        else
            skip();
        m_open.append({kept ? int(nodes.size()) - 1 : kNotKept, bracket == u'[', 0});
        return true;
    }
    bool close(const QString &sizeText)
    {
        const Open closed = m_open.takeLast();
        if (closed.node != kNotKept)
            nodes[closed.node].value = sizeText.arg(closed.members);
        return true;
    }

    QString m_key;
    QList<Open> m_open{Open{}};
};

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

bool JsonTreeModel::setJson(const QByteArray &utf8)
{
    beginResetModel();
    NodeReader reader;
    const bool sound = Json::sax_parse(utf8.constData(), utf8.constData() + utf8.size(), &reader);
    m_fault = sound ? QString() : reader.fault;
    m_nodes = sound ? reader.nodes : QList<Node>();
    m_left = sound ? reader.left : 0;
    if (sound && m_nodes.size() > 1 && m_nodes.at(1).container) {
        // The document is one container: its members are the first level.
        for (const int child : std::as_const(m_nodes.at(1).children))
            m_nodes[child].parent = 0;
        m_nodes[0].children = m_nodes.at(1).children;
    }
    endResetModel();
    return sound;
}

void JsonTreeModel::setTitles(const QString &key, const QString &value)
{
    m_keyTitle = key;
    m_valueTitle = value;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 1);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &node = m_nodes.at(parent.isValid() ? int(parent.internalId()) : 0);
    return createIndex(row, column, quintptr(node.children.at(row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes.at(int(index.internalId())).parent) : QModelIndex();
}

QModelIndex JsonTreeModel::indexOf(int node) const
{
    if (node <= 0 || node >= m_nodes.size())
        return {};
    return createIndex(m_nodes.at(node).row, 0, quintptr(node));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_nodes.isEmpty() || parent.column() > 0)
        return 0;
    return int(m_nodes.at(parent.isValid() ? int(parent.internalId()) : 0).children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes.at(int(index.internalId()));
    if (role == Qt::DisplayRole)
        return shortened(index.column() == 0 ? node.key : node.value);
    if (role == Qt::ToolTipRole && index.column() == 1 && node.value.size() > 60)
        return node.value.left(2000);
    if (role == Qt::FontRole)
        return monospaceFont();
    if (role == Qt::ForegroundRole) {
        const Palette palette = Palette::current();
        if (index.column() == 0)
            return palette.accent;
        return node.container ? palette.muted : node.value.startsWith(u'"') ? palette.ok : palette.text;
    }
    return {};
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_keyTitle : m_valueTitle;
}

} // namespace ui
