// Tells the other nodes that something was committed. On PostgreSQL a ring travels with the
// transaction (NOTIFY) and reaches every node when it commits. With SQLite there is one node and
// nobody to tell. A ring may be missed while a connection is down, so it only says "look", and
// after every reconnection the listener is told to look at everything.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "storage/store.hpp"

namespace akad::storage {

class Bell {
public:
    /// Called on the bell's own thread with the text of a ring, also of this node's own; an empty
    /// text means: some may have been missed, look at everything. Must not throw.
    using Listener = std::function<void(std::string_view text)>;

    /// Starts listening, beginning with one empty text. Does nothing for SQLite.
    Bell(const Store& store, Listener listener);
    ~Bell();  ///< returns when no call of the listener is under way

    /// Rings when the present transaction commits. At most 7 000 bytes of text, not empty.
    static void ring(Connection& db, std::string_view text);

private:
    class Thread;
    std::unique_ptr<Thread> thread_;
};

}  // namespace akad::storage
