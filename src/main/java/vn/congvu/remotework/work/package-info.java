/** While somebody works at home: attendance, products, days that change, suspension, revocation. */
package vn.congvu.remotework.work;
