/* What Prototype.js 1.6 did to the built-in objects, in a few lines of our own. */
(function () {
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  function extend(target, source) {
    for (var name in source) target[name] = source[name];
  }
  function bind(context) {
    var method = this;
    var given = $A(arguments).slice(1);
    return function () {
      return method.apply(context, given.concat($A(arguments)));
    };
  }
  var reverse = Array.prototype.reverse;
  Array.from = $A;
  extend(Array.prototype, {
    toArray: function () {
      return this.slice();
    },
    entries: function () {
      return this.slice();
    },
    reverse: function (inline) {
      return reverse.call(inline === false ? this.slice() : this);
    },
    find: function (iterator, context) {
      for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return this[i];
      return undefined;
    },
    map: function (iterator, context) {
      var results = [];
      this.forEach(function (value, index) {
        results.push(iterator.call(context, value, index));
      });
      return results;
    },
    each: Array.prototype.forEach,
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    toJSON: function () {
      return '[' + this.join(', ') + ']';
    },
  });
  extend(String.prototype, {
    toJSON: function () {
      return '"' + this + '"';
    },
    strip: String.prototype.trim,
    sub: function () {
      return this;
    },
    toArray: function () {
      return this.split('');
    },
  });
  Object.keys = Object.keys;
  extend(Object, {
    keys: function (object) {
      var keys = [];
      for (var name in object) keys.push(name);
      return keys;
    },
    values: function (object) {
      var values = [];
      for (var name in object) values.push(object[name]);
      return values;
    },
    extend: extend,
  });
  extend(Function.prototype, {bind: bind, curry: bind, methodize: function () {}});
  Date.prototype.toJSON = function () {
    return '"' + this.toISOString() + '"';
  };
  extend(Element.prototype, {
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    update: function (content) {
      this.innerHTML = content;
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    scrollTo: function () {
      scrollTo(0, this.offsetTop);
      return this;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    visible: function () {
      return this.style.display !== 'none';
    },
  });
})();
